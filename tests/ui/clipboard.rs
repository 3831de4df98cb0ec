//! The clipboard at a hand-over: the next at the laptop finds nothing of those before.

use egui::{Event, Key, Modifiers, OutputCommand};

use crate::support::Window;

/// What the window asks of the system while the primary action is carried out.
fn asked(window: &mut Window) -> Vec<OutputCommand> {
    let (key, modifiers) = (Key::Enter, Modifiers::COMMAND);
    let input = window.harness.input_mut();
    input.events.push(Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers });
    window.harness.step();
    let asked = window.harness.output().platform_output.commands.clone();
    window.settle();
    asked
}

#[test]
fn a_hand_over_empties_what_was_copied_and_what_was_only_marked() {
    let mut window = Window::open(None);
    window.click("Choose a scenario");
    let nothing = [OutputCommand::CopyText(String::new()), OutputCommand::TextSelectionSettled(String::new())];
    for step in ["start", "a seat is done"] {
        let asked = asked(&mut window);
        assert!(window.shows_part("Nothing of any delegation is on this screen"), "{step}: {:?}", window.names());
        if step != "start" {
            assert!(nothing.iter().all(|command| asked.contains(command)), "{step}: {asked:?}");
        }
        window.press(Key::Enter);
    }
}
