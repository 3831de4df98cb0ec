//! Laws of the procedure that every exercise keeps, whatever anybody does (`S1-IG §3`).

use std::collections::{BTreeMap, BTreeSet};

use demarche::engine::core::event::Event;
use demarche::engine::core::event::course::CourseEvent;
use demarche::engine::core::event::decision::DecisionEvent;
use demarche::engine::core::event::delegation::DelegationEvent;
use demarche::engine::core::event::procedure::ProcedureEvent;
use demarche::engine::core::proposal::{ProposalId, Stand};
use demarche::model::key::StateKey;
use demarche::model::phase::Phase;
use demarche::model::procedure::{Calendar, CrisisMode, Work};
use demarche::model::rulebook::Rulebook;
use demarche::model::timetable::Leg;
use demarche::model::voting::Vote;
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};
use proptest::sample::{Index, select};
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::chance::courses;
use crate::procedure::{council, initiative, length, under, unpressed, until_decided};
use crate::support::{Table, first_call, given, night_shift, questions, worked_example};

/// A proposal on its way, as its events tell it.
struct Way {
    by: StateKey,
    road: Vec<Leg>,
    station: usize,
    since: Option<i64>,
    lawful: bool,
    opposed: BTreeSet<StateKey>,
    go_along: BTreeSet<StateKey>,
    against: bool,
    decided: bool,
}

impl Way {
    fn leg(&self) -> Option<Leg> {
        self.road.get(self.station).copied()
    }

    fn at(&self, work: Work) -> bool {
        self.leg().is_some_and(|leg| leg.work == work)
    }

    /// Comes to a station at a time; the first one needs nothing.
    fn reach(&mut self, station: usize, since: i64) -> Result<Option<Work>, String> {
        let left = self.leg().zip(self.since);
        let passed = left.map(|(leg, _)| leg.work);
        match left {
            None if station != 0 => return Err(format!("begins at station {station}")),
            Some(_) if station != self.station + 1 => return Err(format!("jumps to {station}")),
            Some((leg, from)) if since < from + leg.minutes => return Err(format!("leaves {leg:?} too early")),
            Some((leg, _)) if leg.work.decides() => return Err("leaves whoever decides".to_owned()),
            Some((leg, _)) if leg.work == Work::LegalTest && !self.lawful => return Err("passes unlawfully".to_owned()),
            Some((leg, _)) if leg.work == Work::Orientation && !self.opposed.is_subset(&self.go_along) => {
                return Err(format!("is oriented over {:?}", self.opposed));
            }
            None | Some(_) => {}
        }
        (self.station, self.since, self.lawful) = (station, Some(since), false);
        Ok(passed)
    }

    fn adopt(&mut self, closed: i64) -> Result<(), String> {
        let leg = self.leg().ok_or("is adopted without a road")?;
        let over = self.since.map_or(i64::MAX, |since| since + leg.minutes);
        self.decided = true;
        if self.station + 1 != self.road.len() || !leg.work.decides() {
            return Err(format!("is adopted at {leg:?}"));
        }
        if self.against {
            return Err("is adopted over a vote against".to_owned());
        }
        if over > closed { Err("is adopted before its time".to_owned()) } else { Ok(()) }
    }

    fn hurry(&mut self, road: &[Leg]) -> Result<(), String> {
        let law = |road: &[Leg]| road.iter().filter(|leg| leg.work == Work::LegalTest).copied().collect::<Vec<_>>();
        if law(road) != law(&self.road) || length(road) > length(&self.road) {
            return Err("overrules its lawyers by haste".to_owned());
        }
        self.road = road.to_vec();
        Ok(())
    }

    fn revise(&self, by: &StateKey) -> Result<(), String> {
        if self.decided || self.at(Work::Silence) {
            return Err("changes its text when nobody may".to_owned());
        }
        if *by == self.by { Ok(()) } else { Err(format!("is changed by {by}")) }
    }

    fn go_back(&mut self, station: usize, since: i64) -> Result<(), String> {
        let last = |work| self.road.iter().rposition(|leg| leg.work == work);
        if !self.at(Work::Silence) || last(Work::Comments).or(last(Work::Agenda)) != Some(station) {
            return Err(format!("goes back to {station}"));
        }
        (self.station, self.since, self.against) = (station, Some(since), false);
        Ok(())
    }

    fn step(&mut self, event: &Event, closed: i64) -> Result<Option<Work>, String> {
        let place = |station: u32| usize::try_from(station).map_err(|error| error.to_string());
        match event {
            Event::Procedure(ProcedureEvent::RoadLaid { road, .. }) => self.road.clone_from(road),
            Event::Procedure(ProcedureEvent::FastTracked { road, .. }) => self.hurry(road)?,
            Event::Procedure(ProcedureEvent::TakenUp { since, .. }) => self.since = self.since.max(Some(*since)),
            Event::Procedure(ProcedureEvent::Examined { findings, .. }) => {
                self.lawful = findings.iter().all(|finding| finding.met);
            }
            Event::Procedure(ProcedureEvent::StationReached { station, since, .. }) => {
                return self.reach(place(*station)?, *since);
            }
            Event::Decision(DecisionEvent::SilenceBroken { station, since, .. }) => {
                self.go_back(place(*station)?, *since)?;
            }
            Event::Delegation(DelegationEvent::TextRevised { by, .. }) => {
                self.revise(by)?;
                self.go_along.clear();
            }
            Event::Delegation(DelegationEvent::StoodAlone { by, passes, .. }) => {
                self.go_along.extend(passes.then(|| by.clone()));
            }
            Event::Delegation(DelegationEvent::StandTaken { by, stand, .. }) => {
                self.opposed.remove(by);
                self.opposed.extend((*stand == Stand::Oppose).then(|| by.clone()));
            }
            Event::Decision(DecisionEvent::VotesRevealed { votes, .. }) => {
                self.against = votes.values().any(|vote| *vote == Vote::Against);
            }
            Event::Decision(DecisionEvent::Adopted(_)) => self.adopt(closed)?,
            Event::Decision(DecisionEvent::Failed { .. }) => self.decided = true,
            _ => {}
        }
        Ok(None)
    }
}

/// The proposal that an event is about.
fn about(event: &Event) -> Option<ProposalId> {
    match event {
        Event::Procedure(
            ProcedureEvent::RoadLaid { proposal, .. }
            | ProcedureEvent::FastTracked { proposal, .. }
            | ProcedureEvent::TakenUp { proposal, .. }
            | ProcedureEvent::Examined { proposal, .. }
            | ProcedureEvent::StationReached { proposal, .. },
        )
        | Event::Decision(
            DecisionEvent::SilenceBroken { proposal, .. }
            | DecisionEvent::VotesRevealed { proposal, .. }
            | DecisionEvent::Failed { proposal, .. }
            | DecisionEvent::Adopted(proposal),
        )
        | Event::Delegation(
            DelegationEvent::TextRevised { proposal, .. }
            | DelegationEvent::StoodAlone { proposal, .. }
            | DelegationEvent::StandTaken { proposal, .. },
        ) => Some(*proposal),
        _ => None,
    }
}

/// Follows every proposal event by event: the stations that were passed, or what is wrong.
fn follow(table: &Table) -> Result<Vec<Work>, String> {
    let mut ways: BTreeMap<ProposalId, Way> = BTreeMap::new();
    let (mut passed, mut closed) = (Vec::new(), 0);
    for event in table.events() {
        match event {
            Event::Course(CourseEvent::PhaseBegan { turn, .. }) => {
                closed = table.book().timetable().begins(*turn, Phase::Communication);
            }
            Event::Procedure(ProcedureEvent::InitiativeDrafted { id, by, .. }) => {
                let (road, opposed, go_along, by) = (Vec::new(), BTreeSet::new(), BTreeSet::new(), by.clone());
                let (station, since, lawful, against, decided) = (0, None, false, false, false);
                ways.insert(*id, Way { by, road, station, since, lawful, opposed, go_along, against, decided });
            }
            _ => {}
        }
        let Some(id) = about(event) else { continue };
        let way = ways.get_mut(&id).ok_or_else(|| format!("{id:?} comes from nowhere"))?;
        passed.extend(way.step(event, closed).map_err(|wrong| format!("{id:?} {wrong}: {event:?}"))?);
    }
    Ok(passed)
}

proptest! {
    #![proptest_config(questions(32))]

    /// `S1-IG §3`: the normal decision-making processes, station by station. RELEX is never left out, the PSC gives no
    /// orientation over an open opposition, no text changes under silence, and nobody who is against is outvoted
    /// (Art. 31(1) TEU).
    #[test]
    fn stations_are_passed_in_order_and_nothing_is_adopted_before_all_of_them(course in courses(240)) {
        prop_assert_eq!(follow(&course.played()).err(), None);
    }

    /// `domain.md` B.3: whatever has to pass before it, a longer time never leads to an earlier decision.
    #[test]
    fn a_longer_leg_is_never_decided_sooner(
        minutes in vec(0_i64..6_000, 1..6), longer in any::<Index>(), more in 0_i64..6_000,
        turn in 1_u32..6, from in 0_i64..2_000,
    ) {
        let book = worked_example();
        let road = |minutes: &[i64]| -> Vec<Leg> {
            let first = book.legs(&book.toolbox.measures[0], CrisisMode::Monitoring)[0];
            minutes.iter().map(|minutes| Leg { minutes: *minutes, ..first }).collect()
        };
        let mut stretched = minutes.clone();
        stretched[longer.index(minutes.len())] += more;
        let from = book.timetable().begins(turn, Phase::Deliberation) + from;
        let decided = |minutes: &[i64]| book.timetable().decided_from(turn, from, &road(minutes));
        prop_assert!(decided(&stretched) >= decided(&minutes));
        prop_assert!(decided(&minutes) >= turn);
    }
}

proptest! {
    #![proptest_config(questions(12))]

    /// `domain.md` B.3: a longer silence never adopts sooner, at a table where nobody breaks it.
    #[test]
    fn a_longer_silence_never_adopts_sooner(
        long in any::<bool>(), urgent in any::<bool>(), measure in select(vec!["S4", "P7", "S6"]),
        hours in 0_i64..60, more in 0_i64..60,
    ) {
        let calendar = if urgent { Calendar::Urgent } else { Calendar::Standard };
        let adopted = |hours: i64| {
            let book: Rulebook = if long { night_shift() } else { first_call() };
            let key = format!("road.{}.silence_hours", calendar.slug());
            let book = under(unpressed(book, calendar, 40), &[(key.as_str(), hours)]);
            let mut table = given(book).team("ee").the_rest_silent().opened();
            table.until(1, Phase::Initiative);
            let id = initiative(&mut table, "ee", measure);
            until_decided(&mut table, id).adopted()
        };
        let (soon, late) = (adopted(hours), adopted(hours + more));
        prop_assert!(soon.is_some() && late >= soon, "{soon:?} after {hours} hours, {late:?} after {more} more");
    }
}

/// `S1-IG Cat. 5`: what a victim asks for is too rare to be met by chance.
#[test]
fn requests_of_a_victim_pass_advice_and_authorisation() {
    for (measure, work) in [("L1", Work::Authorisation), ("L2", Work::LegalAdvice)] {
        let mut book = council();
        for own in &mut book.toolbox.measures {
            own.tests.clear();
        }
        let mut table = given(book).team("pt").the_rest_silent().opened();
        table.until(1, Phase::Initiative);
        let id = initiative(&mut table, "pt", measure);
        assert!(until_decided(&mut table, id).adopted().is_some(), "{measure}");
        assert!(follow(&table).expect("in order").contains(&work), "{measure}");
    }
}

#[test]
fn random_play_passes_stations_of_every_kind() {
    let mut runner = TestRunner::new(questions(1));
    let mut passed: BTreeMap<Work, usize> =
        [Work::LegalAdvice, Work::Authorisation].map(|work| (work, 1)).into_iter().collect();
    for _ in 0..400 {
        if Work::ALL.into_iter().all(|work| work.decides() || passed.contains_key(&work)) {
            return;
        }
        let course = courses(240).new_tree(&mut runner).expect("a course").current();
        for work in follow(&course.played()).expect("in order") {
            *passed.entry(work).or_insert(0) += 1;
        }
    }
    let missing: Vec<Work> =
        Work::ALL.into_iter().filter(|work| !work.decides() && !passed.contains_key(work)).collect();
    assert!(missing.is_empty(), "the laws were never asked about {missing:?}, only about {passed:?}");
}
