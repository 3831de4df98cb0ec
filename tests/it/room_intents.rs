//! Whatever people mean, in whatever order: a room is what its file says, and loses nothing that a seat has not sent.

use std::collections::BTreeMap;

use demarche::engine::core::command::Command;
use demarche::model::key::StateKey;
use demarche::room::Room;
use demarche::room::closing::{Closing, Done};
use demarche::room::drafts::Drafts;
use demarche::room::open::{Answer, Open};
use demarche::session::verify::Verdict;
use demarche::store::exercise::{Access, KeptSession};
use proptest::collection::vec;
use proptest::prelude::{any, proptest};

use crate::chance::{Move, meant, moves};
use crate::room_running::{room, room_of};
use crate::support::{Table, WORDS, questions};

const TEAMS: [&str; 2] = ["ee", "pt"];

/// A room with the messages that were written in it and not sent.
struct Watched {
    room: Room,
    written: BTreeMap<StateKey, String>,
}

impl Watched {
    /// Does what somebody means.
    fn mean(mut self, (what, draw): (u8, u64), one: Move) -> Self {
        let before = self.unsent();
        let firm = draw < u64::MAX / 2;
        let kind = what % 10;
        match kind {
            0 | 1 => {
                let _ = self.room.lift("", 0).expect("the file is there");
            }
            2 => self.room.call_facilitator(),
            3 => self.room.pass_on(),
            4 => return self.resumed(),
            5 => self.done(firm),
            6 => self.close(firm),
            7 => drop(self.room.undo()),
            8 => self.write(),
            _ => self.submit(one),
        }
        if kind < 4 {
            assert_eq!(self.unsent(), before, "handing over changes nothing that is unsent");
        }
        self
    }

    fn unsent(&self) -> [Drafts; 2] {
        TEAMS.map(|team| self.room.drafts_of(&team.into()))
    }

    fn done(&mut self, send: bool) {
        let seat = self.room.holder().seat().cloned();
        let Ok(Done::Asks(open)) = self.room.done() else { return };
        let answer = |open: Open| {
            let answers = open.answers();
            let answer = if send { answers.first() } else { answers.last() };
            (open, answer.copied().unwrap_or(Answer::Leave))
        };
        let answers: Vec<(Open, Answer)> = open.into_iter().map(answer).collect();
        for command in self.room.settle(&answers).sent {
            self.sent(seat.as_ref(), &command);
        }
    }

    fn close(&mut self, firm: bool) {
        if let Ok(Closing::Asks(_)) = self.room.close_phase()
            && firm
        {
            drop(self.room.close_over(&WORDS));
        }
    }

    fn write(&mut self) {
        let Some(seat) = self.room.holder().seat().cloned() else { return };
        self.room.drafts_mut().message.push('x');
        self.written.entry(seat).or_default().push('x');
    }

    /// A command that fits whoever holds the laptop; what asks first was meant above.
    fn submit(&mut self, one: Move) {
        let (actor, command) = meant(&Table { session: self.room.session().clone() }, one);
        let asks = matches!(command, Command::Advance | Command::Finish | Command::Undo { .. });
        let seat = self.room.holder().seat().cloned();
        if !asks && self.room.actor() == Some(actor) && self.room.submit(&command).is_ok() {
            self.sent(seat.as_ref(), &command);
        }
    }

    fn sent(&mut self, seat: Option<&StateKey>, command: &Command) {
        if let (Some(seat), Command::SendMessage { .. }) = (seat, command) {
            self.written.remove(seat);
        }
    }

    /// Everybody goes home and comes back.
    fn resumed(mut self) -> Self {
        let before = self.unsent();
        self.room.keep_unsent().expect("kept");
        let (path, session) = (self.room.path().to_owned(), self.room.session().clone());
        drop(self.room);
        self.room = room_of(&path);
        assert_eq!(self.room.session().entries(), session.entries());
        assert_eq!((self.room.session().head(), self.room.state()), (session.head(), session.state()));
        assert_eq!(self.unsent(), before, "leaving changes nothing that is unsent");
        self
    }

    fn check(&self) {
        let session = self.room.session();
        assert_eq!(session.state(), &session.state_at(session.head()), "the state is the fold of the path");
        for team in TEAMS {
            let seat = StateKey::from(team);
            let written = self.written.get(&seat).cloned().unwrap_or_default();
            assert_eq!(self.room.drafts_of(&seat).message, written, "{team}");
        }
        if self.room.is_curtain() {
            assert_eq!(self.room.drafts(), &Drafts::default(), "nothing is at hand behind the curtain");
        }
    }
}

proptest! {
    #![proptest_config(questions(8))]

    #[test]
    fn a_room_is_its_file_and_loses_nothing_unsent(
        meant in vec((any::<u8>(), any::<u64>()), 20..80),
        moves in moves(80),
    ) {
        let mut watched = Watched { room: room(&TEAMS), written: BTreeMap::new() };
        for (what, one) in meant.into_iter().zip(moves) {
            // When it is over there is nothing that could still be sent.
            if watched.room.is_over() {
                break;
            }
            watched = watched.mean(what, one);
            watched.check();
        }
        let (path, session) = (watched.room.path().to_owned(), watched.room.session().clone());
        drop(watched);
        let kept = KeptSession::open(&path, Access::Read).expect("the file");
        assert_eq!((kept.session.entries(), kept.session.state()), (session.entries(), session.state()));
        assert!(matches!(kept.file.verify(), Ok(Verdict::Intact { .. })));
    }
}
