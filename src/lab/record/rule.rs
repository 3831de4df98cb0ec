//! The fixed rule that turns a case's codes into the text of a scenario.
//!
//! It was settled before the first comparison and is the same for cases that nobody has fitted. Evidence comes from the
//! code for what was known, as reports with likelihoods and grades; a partner's attribution is an inject of turn 2; a
//! government that attributed holds a report of its own and wants to say so.
//!
//! **Invariant:** depends on the codes and the frame alone, never on the tier.

use std::fmt::Write as _;

use super::case::{Case, Pattern};
use crate::model::key::StateKey;

/// Length and number of turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Turns.
    pub turns: u32,
    /// Hours of a turn.
    pub hours: u32,
    /// Whether the urgent calendar is in force.
    pub urgent: bool,
}

impl Frame {
    /// Six turns of four weeks.
    pub const MAIN: Self = Self { turns: 6, hours: 672, urgent: false };
    /// Thirteen turns of two weeks.
    pub const FINE: Self = Self { turns: 13, hours: 336, urgent: false };
    /// Six days.
    pub const URGENT: Self = Self { turns: 6, hours: 24, urgent: true };
}

/// What is changed about a case besides its codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The frame.
    pub frame: Frame,
    /// Whether cards are dealt.
    pub cards: bool,
    /// Whether the court file counts only where the code for what was known is 4, as in the rule.
    pub file_needs_indictments: bool,
    /// How much of a court file's weight it has, in per cent.
    pub file_percent: i32,
}

impl Variant {
    /// The rule as it is.
    pub const MAIN: Self = Self { frame: Frame::MAIN, cards: true, file_needs_indictments: true, file_percent: 100 };
}

/// The hypotheses in the order of every list of likelihoods here.
const HYPOTHESES: [&str; 5] = ["state", "tol", "crim", "ff", "other"];

/// Cards, dealt in turn to those without a seat.
const CARDS: [&str; 6] =
    ["Default", "ForensicMaximalist", "SolidarityFirst", "QuietChannel", "LegalFormalist", "EscalationAverse"];

/// The 27 in the order of their codes, by which cards are dealt.
const MEMBERS: [&str; 27] = [
    "at", "be", "bg", "cy", "cz", "de", "dk", "ee", "el", "es", "fi", "fr", "hr", "hu", "ie", "it", "lt", "lu", "lv",
    "mt", "nl", "pl", "pt", "ro", "se", "si", "sk",
];

/// Penalties in decibans for each hypothesis.
type Row = [i32; 5];

/// The forensic report.
fn forensics(pattern: Pattern, public: u8) -> Row {
    match (pattern, public) {
        (_, 0) => [2, 2, 0, 2, 2],
        (Pattern::State | Pattern::Territory, 1) => [0, 0, 5, 2, 5],
        (Pattern::State | Pattern::Territory, 2) => [0, 0, 5, 5, 10],
        (Pattern::State, _) => [0, 2, 10, 5, 10],
        (Pattern::Territory, _) => [0, 0, 10, 5, 10],
        (Pattern::Crime, 1) => [5, 2, 0, 2, 5],
        (Pattern::Crime, 2) => [5, 0, 0, 5, 10],
        (Pattern::Crime, _) => [10, 2, 0, 5, 10],
    }
}

/// The report on the operators, from a code of 1.
fn operators(pattern: Pattern, public: u8) -> Row {
    match (pattern, public) {
        (Pattern::State | Pattern::Territory, 0 | 1) => [0, 0, 5, 2, 5],
        (Pattern::State | Pattern::Territory, 2) => [0, 0, 10, 5, 10],
        (Pattern::State, 3) => [0, 5, 10, 10, 10],
        (Pattern::State, _) => [0, 5, 15, 10, 15],
        (Pattern::Territory, 3) => [0, 0, 10, 10, 10],
        (Pattern::Territory, _) => [0, 2, 15, 10, 15],
        (Pattern::Crime, 0 | 1) => [5, 0, 0, 2, 5],
        (Pattern::Crime, 2) => [10, 0, 0, 5, 10],
        (Pattern::Crime, 3) => [10, 2, 0, 10, 10],
        (Pattern::Crime, _) => [15, 2, 0, 10, 15],
    }
}

fn partners_word(pattern: Pattern) -> Row {
    match pattern {
        Pattern::State => [0, 5, 10, 10, 15],
        Pattern::Territory => [0, 0, 10, 10, 15],
        Pattern::Crime => [10, 2, 0, 10, 15],
    }
}

fn national_holding(pattern: Pattern) -> Row {
    match pattern {
        Pattern::State => [0, 10, 15, 15, 20],
        Pattern::Territory => [0, 2, 15, 15, 20],
        Pattern::Crime => [15, 2, 0, 15, 20],
    }
}

fn court_file(pattern: Pattern) -> Row {
    match pattern {
        Pattern::State => [0, 10, 20, 15, 20],
        Pattern::Territory => [0, 2, 20, 15, 20],
        Pattern::Crime => [20, 2, 0, 15, 20],
    }
}

fn grade(public: u8, of_operators: bool) -> &'static str {
    match (public, of_operators) {
        (0 | 1, _) => "(C,3)",
        (4.., true) => "(A,2)",
        (2.., _) => "(B,2)",
    }
}

/// The text of the scenario that a case becomes.
#[must_use]
pub fn scenario(case: &Case, variant: &Variant) -> String {
    let mut text = String::from("(format:1,");
    let mut say = |part: &str| text.push_str(part);
    let Frame { turns, hours, urgent } = variant.frame;
    let calendar = if urgent { "Urgent" } else { "Standard" };
    say(&format!(
        r#"title:"{}",summary:"Coded case.",marking:"test",minutes:90,difficulty:Advanced,harm_unit:"points","#,
        case.number
    ));
    say(&format!(
        r#"calendar:(start:"2027-01-04T09:00",turn_hours:{hours},turns:{turns},procedure:{calendar}),objectives:[(key:"o",text:"o",criteria:[(text:"c")])],"#
    ));
    say(&delegations(case, variant.cards));
    say(&beliefs(case));
    say(&evidence(case, variant));
    say(&course(case));
    say(")");
    text
}

fn delegations(case: &Case, cards: bool) -> String {
    let seats = case.seats();
    let neutral = if seats.iter().any(|seat| seat.as_str() == "at") { "ie" } else { "at" };
    let mut text = String::from("seats:[");
    for (place, seat) in seats.iter().enumerate() {
        let openness = if case.national { "Open" } else { "Assessments" };
        let wants = if case.national && place == 0 {
            r#"interests:[(on:Measure("N1"),points:20,because:"we know who did this and want to say so")],"#
        } else {
            ""
        };
        let _ = write!(
            text,
            r#"(state:"{seat}",brief:"b",objectives:["o"],red_lines:["r"],profile:(threshold_percent:72,risk_permille:700,solidarity_permille:1400,proportion_permille:800,law_permille:700,openness:{openness}),{wants}),"#
        );
    }
    let _ = write!(text, r#"(state:"{neutral}",brief:"b",objectives:["o"],red_lines:["r"]),],cards:{{"#);
    let has_seat = |member: &str| member == neutral || seats.iter().any(|seat| seat.as_str() == member);
    let free = MEMBERS.iter().enumerate().filter(|(_, member)| cards && !has_seat(member));
    for (place, member) in free {
        let hit = case.hit.iter().any(|hit| hit.as_str() == *member);
        let card = if hit { "Victim" } else { CARDS.get(place % CARDS.len()).copied().unwrap_or("Default") };
        let _ = write!(text, r#""{member}":{card},"#);
    }
    text.push_str("},");
    text
}

fn beliefs(case: &Case) -> String {
    let gang = case.pattern != Pattern::State;
    let group = if gang { r#"(key:"gang",name:"The Group",kind:"opportunist",non_state:true),"# } else { "" };
    let involves = if gang { r#"involves:["gang"],"# } else { "" };
    let crime = if case.pattern == Pattern::Crime { r#"actor:"gang","# } else { involves };
    let truth = match case.pattern {
        Pattern::State => "state",
        Pattern::Territory => "tol",
        Pattern::Crime => "crim",
    };
    format!(
        r#"adversaries:[(key:"adv",name:"Adversaria",kind:"{}",acts_from:2),{group}],hypotheses:[
(key:"state",text:"State",relation:State,prior_centibans:-40,actor:"adv",{involves}),
(key:"tol",text:"Tolerates",relation:Tolerates,prior_centibans:-70,actor:"adv",{involves}),
(key:"crim",text:"Crim",relation:Criminal,prior_centibans:-50,{crime}),
(key:"ff",text:"FF",relation:FalseFlag,prior_centibans:-100),
(key:"other",text:"Other",relation:Other,prior_centibans:-130)],truth:"{truth}","#,
        case.adversary
    )
}

fn evidence(case: &Case, variant: &Variant) -> String {
    let motive = if case.pattern == Pattern::Crime { [2, 0, 0, 5, 5] } else { [0, 2, 5, 2, 5] };
    let pool = "Pool";
    let mut text = String::from("evidence:[");
    text.push_str(&item(
        "t",
        "Tactical",
        forensics(case.pattern, case.public),
        grade(case.public, false),
        pool,
        "Turn(1)",
        true,
    ));
    text.push_str(&item("m", "Strategic", motive, "(C,3)", pool, "Turn(1)", false));
    if case.public > 0 {
        let row = operators(case.pattern, case.public);
        text.push_str(&item("o", "Operational", row, grade(case.public, true), pool, "Turn(2)", false));
    }
    if let (true, Some(lead)) = (case.national, case.seats().first()) {
        let holder = format!(r#"State("{lead}")"#);
        text.push_str(&item("h", "Operational", national_holding(case.pattern), "(A,2)", &holder, "Turn(1)", false));
    }
    if case.partner {
        text.push_str(&item("pa", "Strategic", partners_word(case.pattern), "(B,2)", pool, "WithInject", false));
    }
    if case.court_file && (case.public == 4 || !variant.file_needs_indictments) {
        let file = court_file(case.pattern).map(|weight| weight * variant.file_percent / 100);
        text.push_str(&item("x", "Operational", file, "(A,2)", pool, "Turn(2)", true));
    }
    text.push_str("],");
    text
}

fn item(key: &str, level: &str, row: Row, grade: &str, holder: &str, appears: &str, releasable: bool) -> String {
    let likelihood: Vec<String> =
        HYPOTHESES.iter().zip(row).map(|(name, value)| format!(r#""{name}":{value}"#)).collect();
    format!(
        r#"(key:"{key}",title:"{key}",source:"coded",level:{level},grade:{grade},likelihood:{{{}}},holder:{holder},appears:{appears},releasable:{releasable}),"#,
        likelihood.join(",")
    )
}

fn course(case: &Case) -> String {
    let mut text = String::from(
        r#"injects:[(key:"i1",msel:"1",title:"Incident",text:"Incident",kind:Technical,trigger:Turn(1),recipients:Public,expected:"x",objective:"o"),"#,
    );
    if case.partner {
        text.push_str(r#"(key:"i2",msel:"2",title:"Partner attributes",text:"Partner attributes.",kind:PartnerAttribution,trigger:Turn(2),recipients:Public,reveals:["pa"],expected:"x",objective:"o"),"#);
    }
    let hit: Vec<String> = case.hit.iter().map(|state: &StateKey| format!(r#""{state}""#)).collect();
    let dimensions = &case.dimensions;
    let breach = if dimensions.impact >= 3 { "F" } else { "" };
    let _ = write!(
        text,
        r#"],activities:[(key:"a",title:"Activity",from_turn:1,dimensions:(scope:{},scale:{},duration:{},intensity:{},complexity:{},sophistication:{},impact:{}),victims:[{}],harm_per_turn:2,breaches:[{breach}]),]"#,
        dimensions.scope,
        dimensions.scale,
        dimensions.duration,
        dimensions.intensity,
        dimensions.complexity,
        dimensions.sophistication,
        dimensions.impact,
        hit.join(",")
    );
    text
}
