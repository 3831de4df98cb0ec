//! Keyboard and names.
use demarche::ui::kit::*;
use demarche::ui::{fonts, icons::Icon, theme};
use egui::Key;
use egui_kittest::{Harness, kittest::Queryable};

fn harness<S: 'static>(state: S, f: impl FnMut(&mut egui::Ui, &mut S) + 'static) -> Harness<'static, S> {
    let mut f = f;
    let mut h = Harness::builder().with_size(egui::vec2(900.0, 700.0)).build_ui_state(
        move |ui, s| {
            fonts::install(ui.ctx());
            theme::style::apply(ui.ctx(), theme::ThemeChoice::Dark);
            f(ui, s);
        },
        state,
    );
    h.run();
    h
}

#[test]
fn segmented_moves_by_arrow_and_click() {
    let mut h = harness(0_usize, |ui, s| {
        segmented::segmented_ui(ui, &["A".into(), "B".into(), "C".into()], s, "group");
        button::secondary_ui(ui, None, "next", true);
    });
    h.get_by_label("B").click();
    h.run();
    assert_eq!(*h.state(), 1);
    h.get_by_label("B").focus();
    h.run();
    h.key_press(Key::ArrowRight);
    h.run();
    assert_eq!(*h.state(), 2);
    assert!(h.get_by_label("C").is_focused());
    h.key_press(Key::ArrowRight);
    h.run();
    assert_eq!(*h.state(), 0);
    assert!(h.get_by_label("A").is_focused());
    h.key_press(Key::ArrowLeft);
    h.run();
    assert_eq!(*h.state(), 2);
    h.key_press(Key::Tab);
    h.run();
    assert!(h.get_by_label("next").is_focused());
    h.get_by_label("group");
}

#[test]
fn pin_takes_digits_only() {
    let mut h = harness(String::new(), |ui, s| {
        let r = pin::pin_ui(ui, s, |n| format!("digit {n}"));
        let _ = r;
    });
    h.get_by_label("digit 1").focus();
    h.run();
    for t in ["1", "x", "2", "3"] {
        h.event(egui::Event::Text(t.into()));
        h.run();
    }
    assert_eq!(h.state(), "123");
    assert!(h.get_by_label("digit 4").is_focused());
    h.key_press(Key::Backspace);
    h.run();
    assert_eq!(h.state(), "12");
    h.event(egui::Event::Text("4".into()));
    h.run();
    h.event(egui::Event::Text("5".into()));
    h.run();
    h.event(egui::Event::Text("6".into()));
    h.run();
    assert_eq!(h.state(), "1245");
    assert!(h.get_by_label("digit 4").is_focused());
}

#[test]
fn buttons_click_by_keys_and_closed_ones_do_not() {
    let mut h = harness((0, 0, 0), |ui, s| {
        if button::primary_ui(ui, Some(Icon::Lock), "Go", true).clicked() {
            s.0 += 1;
        }
        if button::secondary_ui(ui, None, "Shut", false).clicked() {
            s.1 += 1;
        }
        if button::closed_ui(ui, "Closed", "why").clicked() {
            s.2 += 1;
        }
    });
    h.get_by_label("Go").focus();
    h.run();
    h.key_press(Key::Space);
    h.run();
    h.key_press(Key::Enter);
    h.run();
    assert_eq!(h.state().0, 2);
    h.get_by_label("Shut").click();
    h.run();
    h.get_by_label("Closed").focus();
    h.run();
    assert!(h.get_by_label("Closed").is_focused());
    h.key_press(Key::Enter);
    h.run();
    assert_eq!(*h.state(), (2, 0, 0));
    h.get_by_label("why");
}

#[test]
fn a_button_in_a_row_wins_over_the_row() {
    let mut h = harness((0, 0), |ui, s| {
        let mut inner = 0;
        let row = row::selectable_row_ui(ui, false, "the row", 48.0, |ui| {
            ui.label("text");
            if button::small_ui(ui, None, "inner", true).clicked() {
                inner += 1;
            }
        });
        s.1 += inner;
        if row.clicked() {
            s.0 += 1;
        }
    });
    h.get_by_label("inner").click();
    h.run();
    assert_eq!(*h.state(), (0, 1));
    h.get_by_label("the row").click();
    h.run();
    assert_eq!(h.state().0, 1);
    let at = h.get_by_label("inner").rect().center();
    for pressed in [true, false] {
        h.event(egui::Event::PointerMoved(at));
        h.event(egui::Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        });
    }
    h.run();
    assert_eq!(*h.state(), (1, 2));
}

#[test]
fn curve_points_are_picked_by_keys_and_pointer() {
    let mut h = harness(None::<usize>, |ui, s| {
        let c = curve::Curve {
            points: vec![(0.0, 0.1), (0.5, 0.5), (1.0, 0.9)],
            names: vec!["one".into(), "two".into(), "three".into()],
            asked: vec![0, 1, 2],
            accessible: "chart".into(),
            ..Default::default()
        };
        if let (_, Some(at)) = curve::curve_ui(ui, &c) {
            *s = Some(at);
        }
    });
    h.get_by_label("chart").focus();
    h.run();
    h.key_press(Key::Enter);
    h.run();
    assert_eq!(*h.state(), Some(2));
    h.key_press(Key::ArrowLeft);
    h.run();
    h.key_press(Key::ArrowLeft);
    h.run();
    h.key_press(Key::Space);
    h.run();
    assert_eq!(*h.state(), Some(0));
    let r = h.get_by_label("chart").rect();
    let at = egui::pos2(r.left() + 152.0 + (r.width() - 216.0) * 0.5, r.center().y);
    for pressed in [true, false] {
        h.event(egui::Event::PointerMoved(at));
        h.event(egui::Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        });
    }
    h.run();
    assert_eq!(*h.state(), Some(1));
}

#[test]
fn tabs_checks_chips_nav() {
    let mut h = harness((0_usize, false, 0), |ui, s| {
        tabs::tabs_ui(ui, &["T1".into(), "T2".into()], &mut s.0, "tabs");
        check::check_ui(ui, &mut s.1, "tick");
        if chip::delegation_chip_ui(ui, "EE", chip::StandGlyph::Support, true, true, "Estonia: supports").clicked() {
            s.2 += 1;
        }
        if nav::nav_item_ui(ui, Icon::Table, "Table", Some(2), true).clicked() {
            s.2 += 10;
        }
        if ladder::ladder_ui(
            ui,
            &["a".into(), "b".into()],
            &[0, 25],
            &[(0.0, 3), (1.0, 30)],
            1,
            Some(40),
            18.0,
            "ladder",
        )
        .clicked()
        {
            s.2 += 100;
        }
    });
    h.get_by_label("T1").focus();
    h.run();
    h.key_press(Key::ArrowRight);
    h.run();
    assert_eq!(h.state().0, 1);
    for l in ["tick", "Estonia: supports", "Table", "ladder"] {
        h.get_by_label(l).focus();
        h.run();
        h.key_press(Key::Enter);
        h.run();
    }
    assert!(h.state().1);
    assert_eq!(h.state().2, 111);
}

#[test]
fn toast_can_be_clicked_away_and_speaks() {
    let mut h = harness(0, |ui, s| {
        if toast::toast_ui(ui.ctx(), "Refused: no.", theme::Tone::Danger).clicked() {
            *s += 1;
        }
    });
    h.get_by_label("Refused: no.").click();
    h.run();
    assert_eq!(*h.state(), 1);
    h.get_by_role_and_label(egui::accesskit::Role::Alert, "Refused: no.");
}

#[test]
fn heads_and_steps_have_roles() {
    let h = harness((), |ui, ()| {
        card::screen_head_ui(ui, "Table", "sub");
        stepper::stepper_ui(
            ui,
            &[stepper::Step {
                name: "One".into(),
                state: stepper::StepState::Now,
                accessible: "One, phase 1 of 1, current".into(),
            }],
        );
        banner::banner_ui(ui, "EXERCISE", "", "mark");
    });
    h.get_by_role_and_label(egui::accesskit::Role::Heading, "Table");
    h.get_by_role_and_label(egui::accesskit::Role::ListItem, "One, phase 1 of 1, current");
    h.get_by_label("EXERCISE. mark");
}

#[test]
fn themes_switch() {
    let ctx = egui::Context::default();
    fonts::install(&ctx);
    for (c, p) in [
        (theme::ThemeChoice::Light, theme::LIGHT),
        (theme::ThemeChoice::Dark, theme::DARK),
        (theme::ThemeChoice::Contrast, theme::CONTRAST),
        (theme::ThemeChoice::Light, theme::LIGHT),
    ] {
        theme::style::apply(&ctx, c);
        assert_eq!(theme::Palette::of(&ctx), p);
        let mut out = ctx.run_ui(egui::RawInput::default(), |ui| assert_eq!(ui.visuals().window_fill, p.surface));
        out.textures_delta.clear();
    }
}

/// Every text that was painted, with whether its end is missing.
fn painted<S>(h: &Harness<'static, S>) -> Vec<(String, bool)> {
    let texts = h.output().shapes.iter().filter_map(|clipped| match &clipped.shape {
        egui::Shape::Text(text) => Some((text.galley.text().to_owned(), text.galley.elided)),
        _ => None,
    });
    texts.collect()
}

#[test]
fn a_title_gives_way_to_the_marking_of_the_banner_which_is_never_cut() {
    let marking = "Restricted until the day of the exercise and a month after it, for participants alone, not a fact";
    let title = "A title that goes on and on until no screen has room for it any more, and then a little further";
    for width in [320.0_f32, 480.0, 640.0, 900.0, 1180.0, 1440.0] {
        let mut h = Harness::builder().with_size(egui::vec2(width, 300.0)).build_ui(move |ui| {
            fonts::install(ui.ctx());
            theme::style::apply(ui.ctx(), theme::ThemeChoice::Light);
            banner::banner_ui(ui, "EXERCISE", title, marking);
        });
        h.run();
        let texts = painted(&h);
        let whole = texts.iter().any(|(text, cut)| text.ends_with(marking) && !cut);
        assert!(whole, "{width}: {texts:?}");
        let rect = h.get_by_label_contains("EXERCISE.").rect();
        assert!(rect.width() <= width && rect.height() >= 24.0, "{width}: {rect:?}");
    }
}
