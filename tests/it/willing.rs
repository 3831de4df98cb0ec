//! Whether the Union answers: what moves the will, and that nothing is said twice, asked for in vain or forced.

use std::collections::BTreeSet;

use demarche::engine::core::command::{Command, SeatMode};
use demarche::engine::core::ledger::PictureOf;
use demarche::engine::core::proposal::{Proposal, Stage};
use demarche::engine::core::said::Spoken;
use demarche::engine::core::state::{Lifecycle, Line, State};
use demarche::engine::core::step::Step;
use demarche::engine::delegation::moment::Moment;
use demarche::engine::delegation::will::{ambition, is_assessed, will, will_to_list, will_to_speak};
use demarche::engine::world::affront::affront_before;
use demarche::model::clause::Naming;
use demarche::model::phase::Phase;
use demarche::model::quantity::Quantity;
use demarche::model::rulebook::Rulebook;
use demarche::model::severity::Touch;
use demarche::model::toolbox::Category;
use demarche::model::voice::Voice;

use crate::procedure::{answering, council, proposal, under};
use crate::support::{given, shipped};

/// The first turn, in which Portugal has been hit.
fn moment(book: &Rulebook) -> State {
    let mut state = State::new(book);
    (state.turn, state.phase) = (1, Phase::Initiative);
    state.activities_seen.insert("locked-registry".into(), 1);
    severe(state, 60)
}

fn severe(mut state: State, severity: i64) -> State {
    state.quantities.insert(Quantity::Severity, Line { shown: severity, engine: severity });
    state
}

fn said(mut state: State, by: Voice, naming: Naming) -> State {
    state.spoken.push(Spoken { turn: 1, by, to: Some("ostmere".into()), naming });
    state
}

fn of(book: &Rulebook, state: &State) -> i64 {
    will(&Moment::of(book, state))
}

fn estonia() -> Voice {
    Voice::State("ee".into())
}

#[test]
fn the_graver_it_is_the_more_speaks_for_an_answer() {
    let book = council();
    let points: Vec<i64> = (0..=100).map(|severity| of(&book, &severe(moment(&book), severity))).collect();
    assert!(points.is_sorted() && points.windows(2).all(|pair| pair[1] - pair[0] <= 2), "{points:?}");
    assert!(points[100] - points[0] > 30, "{points:?}");
    let (low, high) = (points[50] - points[30], points[70] - points[50]);
    assert_eq!(low, high, "as much against it below as for it above");
}

#[test]
fn the_surer_the_27_are_the_more_speaks_for_an_answer() {
    let book = council();
    let priors: Vec<i32> = book.scenario.hypotheses.iter().map(|hypothesis| hypothesis.prior_centibans).collect();
    let points = (-30..=30).map(|step| {
        let mut state = moment(&book);
        let weights = priors.iter().zip([step * 10, step * 10, 0, 0, 0]).map(|(prior, own)| prior + own).collect();
        state.pictures.insert(PictureOf::Pool, weights);
        of(&book, &state)
    });
    let points: Vec<i64> = points.collect();
    assert!(points.is_sorted() && points.windows(2).all(|pair| pair[1] - pair[0] <= 2), "{points:?}");
    assert!(points[60] > points[0] + 10, "{points:?}");
}

#[test]
fn words_requests_and_further_victims_speak_for_an_answer_and_a_government_most() {
    let book = council();
    let parameters = &book.parameters;
    let plain = moment(&book);
    let gained = |state: State| of(&book, &state) - of(&book, &plain) - parameters.will_unassessed;
    let government = gained(said(plain.clone(), estonia(), Naming::Author));
    let territory = gained(said(plain.clone(), estonia(), Naming::Territory));
    let partner = gained(said(plain.clone(), Voice::Partner("northmere".into()), Naming::Author));
    assert_eq!((government, partner), (parameters.will_government, parameters.will_partner));
    assert_eq!(territory, parameters.will_government / 2, "half of it where it names a territory alone");
    assert!(government > partner && partner > 0);
    let both = said(said(plain.clone(), estonia(), Naming::Author), Voice::Unnamed, Naming::Author);
    assert_eq!(gained(both.clone()), government + partner);
    assert_eq!(gained(said(both, Voice::State("fi".into()), Naming::Author)), government + partner, "one is enough");
    let mut asked = plain.clone();
    asked.asked.insert(Voice::State("pt".into()));
    assert_eq!(of(&book, &asked) - of(&book, &plain), parameters.will_asked);
    let hit = |states: &[&str]| {
        let mut book = council();
        book.scenario.activities[0].victims = states.iter().map(|code| (*code).into()).collect();
        of(&book, &moment(&book))
    };
    let more = ["pt", "ee", "fi", "se"];
    let steps: Vec<i64> = (1..=4).map(|count| hit(&more[..count]) - hit(&more[..1])).collect();
    let further = parameters.will_further_victim;
    assert_eq!(steps, [0, further, 2 * further, 2 * further], "two further ones at most");
    assert!(hit(&[]) < hit(&["pt"]), "nobody of the 27 is hit");
}

#[test]
fn an_author_may_let_the_capitals_drive_or_wait() {
    let with = |drive| {
        let book = under(council(), &[("will.drive", drive)]);
        of(&book, &moment(&book))
    };
    assert_eq!([-12, 0, 30].map(|drive| with(drive) - with(0)), [-12, 0, 30]);
}

#[test]
fn what_an_activity_touches_speaks_for_an_answer_while_it_goes_on() {
    let touching = |touches: &[Touch], goes_on: bool| {
        let mut book = council();
        let activity = book.scenario.activities.first_mut().expect("an activity");
        activity.touches = touches.to_vec();
        let mut state = moment(&book);
        state.activities.extend(goes_on.then(|| "locked-registry".into()));
        (Moment::of(&book, &state).gravity, Moment::of(&book, &state).severity, of(&book, &state))
    };
    let (plain, severity, will) = touching(&[], true);
    assert_eq!((plain, severity), (60, 60));
    let book = council();
    for touch in Touch::ALL {
        let (gravity, severity, more) = touching(&[touch], true);
        assert_eq!((gravity - plain, severity), (book.parameters.touch(touch), 60), "{touch:?} moves gravity alone");
        assert!(gravity > plain && more > will, "{touch:?}");
        assert_eq!(touching(&[touch, touch], true).0, gravity, "each thing once");
        assert_eq!(touching(&[touch], false).0, plain, "what is over weighs no longer");
    }
    let all: i64 = Touch::ALL.iter().map(|touch| book.parameters.touch(*touch)).sum();
    assert_eq!(touching(&Touch::ALL, true).0, plain + all);
}

#[test]
fn capitals_leave_the_first_word_to_a_team_that_is_hit_or_has_spoken() {
    let book = council();
    let with_team = |code: &str, plain: &State| {
        let mut state = plain.clone();
        state.setup.seats.insert(code.into(), SeatMode::Team("people".to_owned()));
        of(&book, &state) - of(&book, plain)
    };
    let reserve = book.parameters.will_reserve;
    assert!(reserve > 0);
    assert_eq!((with_team("pt", &moment(&book)), with_team("ee", &moment(&book))), (-reserve, 0));
    let spoke = said(moment(&book), estonia(), Naming::Author);
    assert_eq!((with_team("ee", &spoke), with_team("fi", &spoke)), (-reserve, 0));
}

#[test]
fn where_nobody_has_spoken_the_27_wait_for_their_own_assessment_and_name_nobody_before_it() {
    let book = council();
    let turns = |days: i64| u32::try_from(days * 24 / i64::from(book.scenario.meta.turn_hours) + 2).expect("few");
    let late = State { turn: turns(book.parameters.will_assessed_days), ..moment(&book) };
    let early = moment(&book);
    let assessed = |state: &State| is_assessed(&Moment::of(&book, state));
    assert_eq!((assessed(&early), assessed(&late)), (false, true));
    assert_eq!(of(&book, &late) - of(&book, &early), book.parameters.will_unassessed);
    let highest = |state: &State| ambition(&Moment::of(&book, state), 1_000);
    assert_eq!((highest(&early), highest(&late)), (Step::NoActor, Step::Naming));
    assert_eq!(highest(&said(early, Voice::Unnamed, Naming::Author)), Step::Naming, "somebody else has");
}

#[test]
fn much_will_carries_more_than_little_and_each_text_speaks_against_a_further_one() {
    let book = council();
    let state = said(moment(&book), estonia(), Naming::Author);
    let steps: Vec<Step> = (-60..60).map(|will| ambition(&Moment::of(&book, &state), will)).collect();
    assert!(steps.is_sorted(), "{steps:?}");
    let found: BTreeSet<Step> = steps.into_iter().collect();
    let expected = [Step::Nothing, Step::Spokesperson, Step::HighRepresentative, Step::NoActor, Step::Naming];
    assert_eq!(found, expected.into());
    let after = |stage| {
        let mut state = state.clone();
        state.proposals.insert(proposal(1, "S4", stage));
        will_to_speak(&Moment::of(&book, &state)) - of(&book, &state)
    };
    let slow = -book.parameters.will_after_text;
    let stages = [Stage::Adopted(1), Stage::Tabled, Stage::Submitted, Stage::Draft, Stage::Failed(1)];
    assert_eq!(stages.map(after), [slow, slow, slow, 0, 0]);
}

/// `will.listing_most`: many indictments never become a listing, however grave the case.
#[test]
fn gravity_alone_makes_no_listing() {
    let book = under(council(), &[("will.listing_gap", 0), ("will.text_from", 10), ("will.file_lacking", 0)]);
    let listed = |seed, severity| {
        let mut state = severe(said(moment(&book), estonia(), Naming::Author), severity);
        state.setup.seed = seed;
        will_to_list(&Moment::of(&book, &state))
    };
    let fates: BTreeSet<i64> = (0..40).map(|seed| listed(seed, 100)).collect();
    assert!(fates.first().is_some_and(|least| *least < 0) && fates.last().is_some_and(|most| *most > 0), "{fates:?}");
    for seed in 0..40 {
        assert!(listed(seed, 100) >= listed(seed, 40));
        assert_eq!(listed(seed, 100), listed(seed, 90), "so much and no more");
    }
}

/// What the program puts on the table in exercises in which the Union answers whenever it can, with what was there before.
fn follow(mut each: impl FnMut(&Rulebook, &State, &Proposal)) -> usize {
    let mut seen = 0;
    for (_, book) in shipped() {
        let book = under(answering(book), &[("desk.initiative_permille", 1000)]);
        for seed in 0..6 {
            let mut table = given(book.clone()).seed(seed).opened();
            while table.state().lifecycle == Lifecycle::Running {
                let mut before = table.state().clone();
                table.director(Command::Advance);
                let new = |own: &&Proposal| !before.proposals.contains_key(&own.id);
                let fresh: Vec<Proposal> = table.state().proposals.values().filter(new).cloned().collect();
                for own in fresh {
                    each(&book, &before, &own);
                    before.proposals.insert(own);
                    seen += 1;
                }
            }
        }
    }
    seen
}

fn step(book: &Rulebook, own: &Proposal) -> Step {
    Step::of(book.measure(&own.measure).expect("a measure"), &own.text)
}

#[test]
fn nothing_is_said_twice_nothing_is_forced_and_the_desk_works_seldom() {
    let mut quiet = 0;
    let seen = follow(|book, before, own| {
        let measure = book.measure(&own.measure).expect("a measure");
        assert_ne!(measure.category, Category::Support, "{}: support is each State's own wish", own.measure);
        if matches!(measure.category, Category::Preventive | Category::Cooperative) {
            quiet += 1;
            let done = before.proposals.values().filter(|other| other.by == own.by && is_quiet(book, other));
            assert!(i64::try_from(done.count()).expect("few") < book.parameters.initiative_quiet_most);
            assert!(!before.proposals.values().any(|other| other.measure == own.measure), "{} again", own.measure);
        }
    });
    assert!(seen > 20 && quiet > 5, "{seen} initiatives, {quiet} of them quiet");
}

fn is_quiet(book: &Rulebook, own: &Proposal) -> bool {
    let category = book.measure(&own.measure).map(|measure| measure.category);
    matches!(category, Some(Category::Preventive | Category::Cooperative))
}

#[test]
fn every_further_text_goes_further_than_all_that_was_said() {
    let mut texts = 0;
    follow(|book, before, own| {
        let is_text = |step: Step| step > Step::Nothing && step < Step::Listing;
        // What prepares a listing repeats nothing, and a government's own word is no text of all.
        let prepares = own.text.clauses.len() > book.measure(&own.measure).expect("a measure").clauses.len();
        if !is_text(step(book, own)) || prepares {
            return;
        }
        let fresh = before.activities_seen.values().any(|since| *since == own.turn && *since > 1);
        let affronted = affront_before(book, before, own.turn).is_some();
        if step(book, own) == Step::Spokesperson && (fresh || affronted) {
            assert_eq!(own.addressee, None, "a comment on what is new points at nobody");
            return;
        }
        texts += 1;
        let counts = |other: &&Proposal| !matches!(other.stage, Stage::Draft | Stage::Failed(_)) && other.id != own.id;
        let said = before.proposals.values().filter(counts).map(|other| step(book, other));
        let said = said.filter(|step| is_text(*step)).max().unwrap_or_default();
        assert!(step(book, own) > said, "{} after {said:?}", own.measure);
    });
    assert!(texts > 10, "{texts} texts");
}
