//! A delegation says that it is done: what its screen shows as chosen counts, and nothing is dropped in silence.

use egui::Context;

use super::table::Tab;
use super::{Hands, Play};
use crate::engine::command::{Command, NationalLine};
use crate::engine::proposal::{Proposal, Stage, Vote};
use crate::engine::seats::{check_line, check_seal_sharing, check_vote};
use crate::model::toolbox::DecisionRule;
use crate::ui::shell::Shared;
use crate::view::names::Lens;
use crate::view::rail::Place;
use crate::words::text;

impl Play {
    /// The delegation is done: what it chose counts, and the laptop goes on.
    pub(super) fn finish(&mut self, ctx: &Context, shared: &mut Shared) {
        if self.has_draft() {
            shared.toasts.refused(shared.words.text("draft-waits"));
            self.place = Place::Table;
            return;
        }
        for command in self.shown_choices() {
            if !self.order(ctx, shared, &command) {
                return;
            }
        }
        if self.asks_for_votes(shared) || !self.order(ctx, shared, &Command::Finish) {
            return;
        }
        if self.is_solo() {
            self.hands = Hands::Facilitator;
            self.advance(ctx, shared);
        } else {
            let next = self.next_hands();
            self.draw_curtain(ctx, shared, next);
        }
    }

    fn has_draft(&self) -> bool {
        let Hands::Seat(seat) = &self.hands else { return false };
        self.kept.session.state().proposals.values().any(|p| p.by == *seat && p.stage == Stage::Draft)
    }

    /// What the screen shows as chosen and nobody sealed yet: being done means that it counts.
    fn shown_choices(&self) -> Vec<Command> {
        let Hands::Seat(seat) = &self.hands else { return Vec::new() };
        let state = self.kept.session.state();
        let mut commands = Vec::new();
        if !self.pad.choices.is_empty() && check_seal_sharing(state, seat).is_ok() {
            commands.push(Command::SealSharing(self.pad.choices.clone()));
        }
        commands.extend(self.sealed_vote());
        commands.extend(self.communications(seat));
        if let Some(line) = self.pad.line.filter(|line| *line != NationalLine::Silent)
            && check_line(state, seat).is_ok()
        {
            commands.push(Command::SealLine(line));
        }
        commands
    }

    /// Says once which votes of ours are missing and how that counts, where it is not the same as keeping silent.
    fn asks_for_votes(&mut self, shared: &mut Shared) -> bool {
        let missing = self.missing_votes();
        let Some((first, _)) = missing.first().filter(|_| !self.pad.asked_for_votes) else { return false };
        let lens = Lens { book: self.kept.session.book(), words: &shared.words };
        let under = |rule: DecisionRule, id: &str| {
            let alike = missing.iter().filter(|(_, other)| *other == rule);
            let names: Vec<String> = alike.map(|(proposal, _)| lens.proposed(proposal)).collect();
            (!names.is_empty()).then(|| shared.words.with(id, &[("proposals", text(lens.list(&names)))]))
        };
        let said = [
            under(DecisionRule::Unanimity, "votes-wait-unanimity"),
            under(DecisionRule::Consensus, "votes-wait-consensus"),
            under(DecisionRule::Alone, "votes-wait-alone"),
            Some(shared.words.text("votes-wait-again")),
        ];
        let (first, said) = (first.id, said.into_iter().flatten().collect::<Vec<_>>().join(" "));
        shared.toasts.refused(said);
        self.pad.look_at(first);
        self.pad.tab = Tab::default();
        self.pad.filter = 0;
        self.pad.asked_for_votes = true;
        self.place = Place::Table;
        true
    }

    /// What is due and ours to vote on, with its rule; to keep a silence is a vote.
    fn missing_votes(&self) -> Vec<(&Proposal, DecisionRule)> {
        let Hands::Seat(seat) = &self.hands else { return Vec::new() };
        let (book, state) = (self.kept.session.book(), self.kept.session.state());
        let ours = state.proposals.values().filter(|own| check_vote(book, state, seat, own.id, Vote::For).is_ok());
        let ruled = ours.filter_map(|own| Some((own, book.measure(&own.measure)?.decider.rule())));
        ruled.filter(|(_, rule)| *rule != DecisionRule::Silence).collect()
    }
}
