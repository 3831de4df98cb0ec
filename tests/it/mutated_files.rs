//! Damage by chance: a file whose bytes were changed is refused, or gives exactly what it gave before.
//!
//! A few rounds in every run; `DEMARCHE_MUTATIONS=2000` makes a campaign of it.

use std::path::Path;
use std::time::{Duration, Instant};

use demarche::session::verify::Verdict;
use demarche::store::exercise::{Access, ExerciseFile, KeptSession};
use demarche::view::audience::Audience;
use demarche::view::export::export;
use demarche::view::names::ViewContext;

use crate::crafted::begun;
use crate::program::folder;
use crate::support::{WORDS, data};

const ROUNDS: u64 = 40;
const SOON: Duration = Duration::from_secs(20);

/// Numbers that look random and are the same on every machine (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(most.max(1)).expect("a number")).expect("a number")
    }
}

/// Damages bytes in one of the ways in which files are damaged.
fn damage(bytes: &mut Vec<u8>, chance: &mut Chance) -> &'static str {
    let page = usize::from(u16::from_be_bytes([bytes[16], bytes[17]]));
    let pages = bytes.len() / page;
    match chance.below(8) {
        0 => {
            for _ in 0..=chance.below(8) {
                let at = chance.below(bytes.len());
                bytes[at] ^= 1 << chance.below(8);
            }
            "flipped bits"
        }
        1 => {
            bytes.truncate(chance.below(bytes.len()));
            "truncated"
        }
        2 => {
            let at = chance.below(pages) * page;
            bytes[at..at + page].fill(0);
            "a page of zeros"
        }
        3 => {
            let (from, to) = (chance.below(pages) * page, chance.below(pages) * page);
            let copied = bytes[from..from + page].to_vec();
            bytes[to..to + page].copy_from_slice(&copied);
            "a page twice"
        }
        4 => {
            let at = chance.below(100);
            bytes[at] = u8::try_from(chance.below(256)).expect("a byte");
            "the header"
        }
        5 => {
            // Heads of pages hold the counts and places of everything else.
            let at = chance.below(pages) * page + chance.below(24);
            bytes[at] = u8::try_from(chance.below(256)).expect("a byte");
            "the head of a page"
        }
        6 => {
            let at = chance.below(bytes.len());
            let end = (at + chance.below(600)).min(bytes.len());
            for byte in &mut bytes[at..end] {
                *byte = u8::try_from(chance.below(256)).expect("a byte");
            }
            "a block of noise"
        }
        _ => {
            bytes.truncate((pages - 1 - chance.below(pages - 1)) * page);
            "whole pages cut off"
        }
    }
}

/// Everything that the facilitator is given of a file, and whether it verifies.
fn given(path: &Path) -> Result<(String, Verdict), String> {
    let told = |error: demarche::store::error::StoreError| error.describe(&WORDS);
    let kept = KeptSession::open(path, Access::Read).map_err(told)?;
    let context = ViewContext::new(kept.session.book(), &WORDS);
    let lines = export(&context, &kept.session.path(), &Audience::Facilitator);
    let text = lines.iter().map(|line| serde_json::to_string(line).expect("JSON") + "\n").collect();
    Ok((text, kept.file.verify().map_err(told)?))
}

#[test]
fn a_damaged_file_is_refused_or_gives_what_it_gave() {
    let folder = folder();
    let rounds = std::env::var("DEMARCHE_MUTATIONS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(ROUNDS);
    let whole = [
        begun(&folder, "new.demarche", 9),
        data("exercises").join("first-call-v1.demarche"),
        data("exercises").join("night-shift-v2.demarche"),
    ]
    .map(|path| std::fs::read(path).expect("a file"));
    let path = folder.path().join("mutant.demarche");
    let originals: Vec<_> = whole
        .iter()
        .map(|bytes| {
            std::fs::write(&path, bytes).expect("a file");
            given(&path).expect("an exercise")
        })
        .collect();
    let (mut refused, mut same, mut gone_on, mut slowest) = (0_u64, 0_u64, 0_u64, Duration::ZERO);
    for round in 0..rounds {
        let mut chance = Chance(round);
        // Mostly of the present format; an old one now and then.
        let which = [0, 0, 0, 1, 0, 0, 0, 2][chance.below(8)];
        let mut bytes = whole[which].clone();
        let how = damage(&mut bytes, &mut chance);
        std::fs::write(&path, &bytes).expect("a file");
        let began = Instant::now();
        match given(&path) {
            Err(told) => {
                assert!(told.contains("mutant.demarche"), "round {round}, {how}: {told}");
                refused += 1;
            }
            Ok(found) => {
                assert!(found == originals[which], "round {round}, {how}: something else without a word");
                same += 1;
            }
        }
        // Whoever goes on with it is refused, or writes to a file in which everything stands that stood there.
        if let Ok(file) = ExerciseFile::open(&path, Access::Write)
            && file.session().is_ok()
            && file.keep_setting("pin:ee", "x").is_ok()
        {
            drop(file);
            let (text, _) = given(&path).unwrap_or_else(|told| panic!("round {round}, {how}: {told}"));
            assert!(text == originals[which].0, "round {round}, {how}: something else after writing");
            gone_on += 1;
        }
        slowest = slowest.max(began.elapsed());
        assert!(began.elapsed() < SOON, "round {round}, {how}: it took {:?}", began.elapsed());
        let _ = std::fs::remove_file(folder.path().join("mutant.demarche-journal"));
        let _ = std::fs::remove_file(folder.path().join("mutant.demarche-wal"));
        let _ = std::fs::remove_file(folder.path().join("mutant.demarche-shm"));
    }
    println!("{rounds} rounds: {refused} refused, {same} the same, {gone_on} gone on with, slowest {slowest:?}");
    assert!(refused > 0, "nothing was damaged");
}
