//! Properties of posteriors: against independent computations, and the laws that evidence keeps.

use demarche::engine::core::arithmetic::{posterior, spread, top};
use demarche::engine::evidence::attribution::{Weighed, components, graded, log_weights, weigh};
use demarche::engine::evidence::pictures::weigh_pooled;
use demarche::engine::evidence::sharing::contributions;
use demarche::model::evidence::ShareMode;
use demarche::model::grade::{Grade, Reliability};
use demarche::model::phase::Phase;
use demarche::model::rulebook::Rulebook;
use demarche::model::scenario::Group;
use proptest::collection::vec;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, proptest};
use proptest::sample::{Index, select};

use crate::support::{given, night_shift, questions, worked_example};

const LETTERS: [Reliability; 6] =
    [Reliability::A, Reliability::B, Reliability::C, Reliability::D, Reliability::E, Reliability::F];

/// Penalties as they are written, in the unit in which they are weighed.
fn centibans(decibans: &[i32]) -> Vec<i32> {
    decibans.iter().map(|value| 10 * value).collect()
}

/// An item before it is graded.
#[derive(Clone, Debug)]
struct Report {
    group: usize,
    decibans: Vec<i32>,
    grade: Grade,
}

fn grades() -> impl Strategy<Value = Grade> {
    (select(LETTERS.to_vec()), 1_u8..=6).prop_map(|(letter, number)| Grade(letter, number))
}

fn reports() -> impl Strategy<Value = Vec<Report>> {
    let row = vec(select(vec![0, 2, 5, 10, 15, 20]), 5);
    let report = (0_usize..4, row, grades()).prop_map(|(group, decibans, grade)| Report { group, decibans, grade });
    vec(report, 0..12)
}

fn priors() -> impl Strategy<Value = Vec<i32>> {
    vec(-500..=0, 5)
}

/// The example's rulebook with other priors and with groups `g0` to `g3` of these correlations.
fn book(priors: &[i32], rho: &[i64]) -> Rulebook {
    let mut book = worked_example();
    for (hypothesis, &prior) in book.scenario.hypotheses.iter_mut().zip(priors) {
        hypothesis.prior_centibans = prior;
    }
    let group = |(number, &rho_permille): (usize, &i64)| {
        (format!("g{number}").as_str().into(), Group { title: "A group".to_owned(), rho_permille })
    };
    book.scenario.groups = rho.iter().enumerate().map(group).collect();
    book
}

/// Reports as they count, each from a root of its own.
fn weighed(reports: &[Report], book: &Rulebook) -> Vec<Weighed> {
    let item = |(number, report): (usize, &Report)| Weighed {
        id: format!("i{number:02}").into(),
        group: format!("g{}", report.group).into(),
        roots: vec![format!("r{number:02}").into()],
        weights: graded(&centibans(&report.decibans), report.grade, &book.parameters),
    };
    reports.iter().enumerate().map(item).collect()
}

fn ppm(items: &[Weighed], book: &Rulebook) -> Vec<u32> {
    posterior(&log_weights(book, &components(items, book)))
}

/// An item that stands alone.
fn alone(id: &str, weights: &[i32]) -> Weighed {
    Weighed { id: id.into(), group: id.into(), roots: vec![id.into()], weights: weights.to_vec() }
}

/// `rdiv` of the reference.
fn rdiv(a: i64, b: i64) -> i64 {
    if a >= 0 { (a + b / 2) / b } else { -((-a + b / 2) / b) }
}

/// `combine` of the reference, line by line: widest spread first, then id, the rest at `1000 − ρ`.
fn combined(items: &[Weighed], rho: &[i64]) -> Vec<i64> {
    let mut total = vec![0; 5];
    for (number, rho) in rho.iter().enumerate() {
        let mut group: Vec<&Weighed> =
            items.iter().filter(|item| item.group.as_str() == format!("g{number}")).collect();
        group.sort_by_key(|item| (-spread(&item.weights), item.id.clone()));
        let Some((lead, rest)) = group.split_first() else { continue };
        for (h, sum) in total.iter_mut().enumerate() {
            let others: i64 = rest.iter().map(|item| i64::from(item.weights[h])).sum();
            *sum += i64::from(lead.weights[h]) + rdiv((1000 - rho) * others, 1000);
        }
    }
    total
}

/// Millionths by floating point: an oracle that shares no table with the engine.
fn exact(log_weights: &[i64]) -> Vec<f64> {
    let most = log_weights.iter().max().copied().expect("hypotheses");
    let parts: Vec<f64> = log_weights
        .iter()
        .map(|weight| 10_f64.powf(f64::from(i32::try_from(weight - most).expect("small")) / 100.0))
        .collect();
    let sum: f64 = parts.iter().sum();
    parts.iter().map(|part| part / sum * 1e6).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { ..questions(256) })]

    #[test]
    fn independent_reports_give_the_exact_posterior(priors in priors(), rows in vec(vec(0..=200_i32, 5), 0..8)) {
        let book = book(&priors, &[]);
        let items: Vec<Weighed> = rows
            .iter()
            .enumerate()
            .map(|(number, row)| alone(&format!("i{number}"), &row.iter().map(|weight| -weight).collect::<Vec<_>>()))
            .collect();
        let logs: Vec<i64> = (0..5)
            .map(|h| i64::from(priors[h]) - rows.iter().map(|row| i64::from(row[h])).sum::<i64>())
            .collect();
        for (found, wanted) in ppm(&items, &book).into_iter().zip(exact(&logs)) {
            prop_assert!((f64::from(found) - wanted).abs() <= 1.001, "{found} is not {wanted}");
        }
    }

    #[test]
    fn groups_and_grades_combine_as_in_the_reference(
        priors in priors(), reports in reports(), rho in vec(0..=1000_i64, 4),
    ) {
        let book = book(&priors, &rho);
        let items = weighed(&reports, &book);
        let logs: Vec<i64> =
            combined(&items, &rho).into_iter().zip(&priors).map(|(sum, &prior)| sum + i64::from(prior)).collect();
        let found = log_weights(&book, &components(&items, &book));
        prop_assert_eq!(found.iter().map(|&weight| i64::from(weight)).collect::<Vec<_>>(), logs);
    }

    #[test]
    fn reports_of_one_root_combine_as_a_group_of_full_correlation(
        priors in priors(), reports in reports(), rho in vec(0..=1000_i64, 4),
    ) {
        let book = book(&priors, &rho);
        let mut items = weighed(&reports, &book);
        for item in &mut items {
            item.roots = vec![format!("root of {}", item.group).into()];
        }
        let logs: Vec<i64> = combined(&items, &[1000; 4])
            .into_iter()
            .zip(&priors)
            .map(|(sum, &prior)| sum + i64::from(prior))
            .collect();
        let found = log_weights(&book, &components(&items, &book));
        prop_assert_eq!(found.iter().map(|&weight| i64::from(weight)).collect::<Vec<_>>(), logs);
    }

    #[test]
    fn the_order_of_the_evidence_does_not_matter(
        priors in priors(),
        (reports, order) in reports().prop_flat_map(|reports| {
            let places: Vec<usize> = (0..reports.len()).collect();
            (Just(reports), Just(places).prop_shuffle())
        }),
        roots in vec(0_u8..5, 12),
    ) {
        let book = book(&priors, &[1000, 700, 300, 0]);
        let mut items = weighed(&reports, &book);
        for (item, root) in items.iter_mut().zip(roots) {
            item.roots = vec![format!("r{root}").into()];
        }
        let shuffled: Vec<Weighed> = order.iter().map(|&place| items[place].clone()).collect();
        prop_assert_eq!(components(&shuffled, &book), components(&items, &book));
        prop_assert_eq!(ppm(&shuffled, &book), ppm(&items, &book));
    }

    #[test]
    fn a_posterior_sums_to_a_million(log_weights in vec(-5_000..=0_i32, 1..8)) {
        prop_assert_eq!(posterior(&log_weights).iter().sum::<u32>(), 1_000_000);
    }

    #[test]
    fn more_evidence_for_a_hypothesis_never_lowers_it(
        priors in priors(), reports in reports(), favoured in 0_usize..5, against in vec(1..=200_i32, 5),
    ) {
        let book = book(&priors, &[1000, 700, 300, 0]);
        let mut items = weighed(&reports, &book);
        let before = ppm(&items, &book);
        let weights: Vec<i32> =
            against.iter().enumerate().map(|(h, &weight)| if h == favoured { 0 } else { -weight }).collect();
        items.push(alone("new", &weights));
        let after = ppm(&items, &book);
        prop_assert!(after[favoured] >= before[favoured], "{} fell to {}", before[favoured], after[favoured]);
    }

    #[test]
    fn a_repeated_report_moves_nothing(
        priors in priors(), reports in reports(), repeated in any::<Index>(), apart in any::<bool>(),
    ) {
        let book = book(&priors, &[1000, 700, 300, 0]);
        let mut items = weighed(&reports, &book);
        if items.is_empty() {
            return Ok(());
        }
        let before = ppm(&items, &book);
        let mut echo = items[repeated.index(items.len())].clone();
        echo.id = "z-echo".into();
        if apart {
            echo.group = "z-echo".into();
        }
        items.push(echo);
        prop_assert_eq!(ppm(&items, &book), before);
    }

    #[test]
    fn a_weaker_report_of_the_same_root_never_raises_the_leading_hypothesis(
        priors in priors(), reports in reports(), repeated in any::<Index>(), steps in 0_u8..5,
    ) {
        let book = book(&priors, &[1000, 700, 300, 0]);
        let mut items = weighed(&reports, &book);
        if items.is_empty() {
            return Ok(());
        }
        let before = ppm(&items, &book);
        let place = repeated.index(items.len());
        let mut echo = items[place].clone();
        echo.id = "z-echo".into();
        echo.weights = graded(&centibans(&reports[place].decibans), reports[place].grade.lowered(steps), &book.parameters);
        items.push(echo);
        let after = ppm(&items, &book);
        prop_assert!(after[top(&before)] <= before[top(&before)], "{before:?} became {after:?}");
    }

    #[test]
    fn a_weaker_grade_never_strengthens_an_item(
        decibans in vec(0..=20_i32, 5), grade in grades(), steps in 0_u8..6,
    ) {
        let parameters = worked_example().parameters;
        let spread_of = |grade| spread(&graded(&centibans(&decibans), grade, &parameters));
        prop_assert!(spread_of(grade.lowered(steps)) <= spread_of(grade));
    }
}

/// Assesses what a seat of Night shift holds in turn 3, report by report.
fn assessed(by: &str) -> (Rulebook, Vec<Weighed>) {
    let mut table = given(night_shift()).teams(&[by]).the_rest_silent().opened();
    table.until(3, Phase::Intelligence);
    let holdings = table.state().holdings(&by.into()).to_vec();
    assert!(holdings.len() > 1, "{by} holds several reports");
    let choices = holdings.iter().map(|key| (key.clone(), ShareMode::Assessment)).collect();
    let items = contributions(table.book(), table.state(), &by.into(), &choices);
    (table.book().clone(), items.iter().map(weigh_pooled).collect())
}

#[test]
fn a_worthless_report_of_the_same_root_takes_nothing_from_an_assessment() {
    for by in ["ee", "nl", "fi"] {
        let (book, items) = assessed(by);
        let before = ppm(&items, &book);
        let mut with_echoes = items.clone();
        for (number, item) in items.iter().enumerate() {
            let weights = vec![0; item.weights.len()];
            with_echoes.push(Weighed { id: format!("z-{number}").into(), weights, ..item.clone() });
        }
        assert_eq!(ppm(&with_echoes, &book), before, "{by}");
    }
}

#[test]
fn sharing_one_report_in_full_does_not_take_back_what_was_assessed_of_another() {
    let (book, items) = assessed("nl");
    let best = top(&ppm(&items, &book));
    for item in &items {
        let key = item.id.as_str().rsplit(':').next().expect("an assessment's id ends with the report's key");
        let evidence = book.scenario.evidence(&key.into()).expect("a report of the scenario");
        let mut more = items.clone();
        more.push(weigh(evidence, &book.parameters));
        let others: Vec<Weighed> = items.iter().filter(|other| other.id != item.id).cloned().collect();
        let whole = weigh(evidence, &book.parameters);
        let expected = ppm(&others.into_iter().chain([whole]).collect::<Vec<_>>(), &book);
        assert_eq!(ppm(&more, &book)[best], expected[best], "{key} counts once, and the others go on counting");
    }
}
