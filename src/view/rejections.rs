//! Refusals in words.

use super::names::ViewContext;
use crate::engine::core::rejection::Rejection;
use crate::words::{Arg, number, text};

/// What the rule says.
#[must_use]
pub fn rejection_text(context: &ViewContext<'_>, rejection: &Rejection) -> String {
    let args: Vec<Arg<'_>> = match rejection {
        Rejection::NoTeam(state)
        | Rejection::InitiatorOnly(state)
        | Rejection::NotOurText(state)
        | Rejection::OriginatorControl(state)
        | Rejection::NoPictureOfItsOwn(state)
        | Rejection::NotOursToAnswer(state)
        | Rejection::NotSimulated(state) => vec![("state", text(context.state(state)))],
        Rejection::OtherPhase(phase) => vec![("phase", text(context.phase(*phase)))],
        Rejection::Closed(measure) | Rejection::AlreadyTabled(measure) => {
            vec![("measure", text(context.measure(measure)))]
        }
        Rejection::NoInitiativeLeft(most) | Rejection::NoArgumentLeft(most) | Rejection::NoQuestionLeft(most) => {
            vec![("most", number(*most))]
        }
        Rejection::AlreadyAttributed(adversary)
        | Rejection::NotAState(adversary)
        | Rejection::DoesNotAct(adversary)
        | Rejection::NothingAgainst(adversary) => {
            vec![("adversary", text(context.adversary(adversary)))]
        }
        Rejection::NoSuchHypothesis(key) => vec![("hypothesis", text(key.to_string()))],
        Rejection::TooUnlikely(least) => vec![("percent", number((*least).into()))],
        Rejection::NotAHundred(sum) => vec![("sum", number(i64::try_from(*sum).unwrap_or(i64::MAX)))],
        Rejection::TextTooLong(most) => vec![("most", number(i64::try_from(*most).unwrap_or(i64::MAX)))],
        Rejection::OutOfRange(low, high) => vec![("low", number(*low)), ("high", number(*high))],
        Rejection::AsItIs
        | Rejection::AlreadyOpen
        | Rejection::NotOpen
        | Rejection::NothingTrue
        | Rejection::Over
        | Rejection::FacilitatorOnly
        | Rejection::DelegationOnly
        | Rejection::RedCellOnly
        | Rejection::MoveTooLate
        | Rejection::NoRequest
        | Rejection::NotToBeListed
        | Rejection::ListedAlready
        | Rejection::NotListed
        | Rejection::ListsNobody
        | Rejection::NoWayOut
        | Rejection::NoSuchStep
        | Rejection::AlreadyFinished
        | Rejection::AlreadySealed
        | Rejection::SaidAlready
        | Rejection::NamedAlready
        | Rejection::RestsOnNothing
        | Rejection::NoSuchInject
        | Rejection::NoSuchProposal
        | Rejection::NoSuchMeasure
        | Rejection::TooLate
        | Rejection::NeedsAddressee
        | Rejection::NoAddressee
        | Rejection::NoSuchAdversary
        | Rejection::VictimOnly
        | Rejection::AlliesOnly
        | Rejection::PresidencyOnly
        | Rejection::CrisisModeHighest
        | Rejection::CrisisModeLowest
        | Rejection::NobodyAttributed
        | Rejection::NotToBeJoined
        | Rejection::JoinedAlready
        | Rejection::NotJoined
        | Rejection::NothingRestrictive
        | Rejection::NotYours(_)
        | Rejection::SharedAlready(_)
        | Rejection::NoAbstentionUnderSilence
        | Rejection::NotDue
        | Rejection::NoVote
        | Rejection::NothingToTell
        | Rejection::EmptyText
        | Rejection::NoSuchRecipient
        | Rejection::NotForTheDesk
        | Rejection::NotForThisSeat
        | Rejection::DeskOnly
        | Rejection::ChairOnly
        | Rejection::ChangesNothing
        | Rejection::SilenceRuns
        | Rejection::NoSilence
        | Rejection::NeedsAmendment
        | Rejection::CouncilOnly
        | Rejection::NothingToShorten
        | Rejection::NotOnAgenda
        | Rejection::NothingNew
        | Rejection::ServiceTooLate
        | Rejection::NothingToJudge
        | Rejection::AlreadyFast
        | Rejection::NothingAsked
        | Rejection::NoSuchAnswer
        | Rejection::AnsweredAlready
        | Rejection::AnswerTooLate
        | Rejection::NothingToUndo
        | Rejection::RevealedSince => Vec::new(),
    };
    context.words.with(&format!("no-{}", rejection.id()), &args)
}
