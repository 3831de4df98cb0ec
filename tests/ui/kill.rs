//! The window is killed at random moments, again and again: nothing is lost and nothing is doubled.

use std::fs::DirEntry;
use std::io::{BufRead, BufReader, Write as _};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{ChildStdout, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::killed::Life;
use crate::promised::{Figures, Line};

/// How the window that is killed learns what it is for.
const LOG: &str = "DEMARCHE_KILLED_LOG";
const ROUND: &str = "DEMARCHE_KILLED_ROUND";
const SEED: &str = "DEMARCHE_KILLED_SEED";
const LAST: &str = "DEMARCHE_KILLED_LAST";

/// How often one exercise is killed at most.
const KILLS_A_ROUND: u64 = 12;

/// What a window did before it was gone.
struct Past {
    said: String,
    killed: bool,
}

/// What came of all rounds.
#[derive(Default)]
struct Total {
    kills: u64,
    rounds: u64,
    unborn: u64,
    figures: Figures,
}

#[test]
fn a_window_that_is_killed_at_any_moment_loses_nothing_and_doubles_nothing() {
    if let Ok(log) = std::env::var(LOG) {
        let told = |name: &str| std::env::var(name).ok().and_then(|value| value.parse().ok()).expect("a number");
        let life = Life { log: log.into(), round: told(ROUND), seed: told(SEED), last: told(LAST) == 1 };
        return life.live();
    }
    let asked = |name: &str| std::env::var(name).ok().map(|value| value.parse::<u64>().expect("a number"));
    let (kills, seed) = (asked("DEMARCHE_KILLS").unwrap_or(12), asked("DEMARCHE_KILL_SEED").unwrap_or(6));
    let a_round = (kills / 3).clamp(1, KILLS_A_ROUND);
    let (begun, next, left) = (Instant::now(), AtomicU64::new(0), Mutex::new(kills));
    let total = Mutex::new(Total::default());
    let play = || {
        loop {
            let wanted = {
                let mut left = left.lock().expect("no panic");
                let wanted = a_round.min(*left);
                *left -= wanted;
                wanted
            };
            if wanted == 0 {
                return;
            }
            let round = next.fetch_add(1, Ordering::Relaxed);
            let killed = play_and_kill(round, seed.wrapping_mul(1_000_003).wrapping_add(round << 16), wanted, &total);
            // An exercise may be over before all its kills have happened: another makes up for it.
            *left.lock().expect("no panic") += wanted - killed;
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(play);
        scope.spawn(play);
    });
    let Total { kills, rounds, unborn, figures } = total.into_inner().expect("no panic");
    if asked("DEMARCHE_KILLS").is_some() {
        let _ = writeln!(
            std::io::stderr(),
            "killed {kills} times in {rounds} exercises, {unborn} times before one had begun; entries promised {}, found {}, \
             and {} that were just being made; unsent promised {}, found {}; {} s",
            figures.entries_promised,
            figures.entries_found,
            figures.entries_added,
            figures.drafts_promised,
            figures.drafts_found,
            begun.elapsed().as_secs(),
        );
    }
    assert_eq!(figures.entries_promised, figures.entries_found);
    assert_eq!(figures.drafts_promised, figures.drafts_found);
}

/// One exercise, killed so many times, and looked at once more in the end.
fn play_and_kill(round: u64, seed: u64, wanted: u64, total: &Mutex<Total>) -> u64 {
    let folder = tempfile::tempdir().expect("a folder").keep();
    let mut log = String::new();
    let (mut kills, mut unborn, mut figures) = (0, 0, Figures::default());
    for window in 0.. {
        let last = kills == wanted;
        let past = live(&folder, &log, round, seed + window, last);
        kills += u64::from(past.killed);
        let lines: Vec<Line> = whole_lines(&past.said);
        unborn += u64::from(past.killed && !log.contains("Saved") && !past.said.contains("Saved"));
        let over = lines.iter().any(|line| matches!(line, Line::Over));
        for line in &lines {
            if let Line::Found(found) = line {
                figures += *found;
            }
        }
        // The last line may be cut off.
        log.push_str(past.said.rfind('\n').map_or("", |end| &past.said[..=end]));
        if last || over {
            break;
        }
    }
    std::fs::remove_dir_all(&folder).expect("the folder is ours");
    let mut total = total.lock().expect("no panic");
    total.kills += kills;
    total.rounds += 1;
    total.unborn += unborn;
    total.figures += figures;
    kills
}

fn whole_lines(said: &str) -> Vec<Line> {
    let whole = said.split_inclusive('\n').filter(|line| line.ends_with('\n'));
    whole.filter_map(|line| serde_json::from_str(line).ok()).collect()
}

/// Starts a window, and kills it after a while unless it is the last.
fn live(folder: &Path, log: &str, round: u64, seed: u64, last: bool) -> Past {
    let (log_file, errors) = (folder.join("promised.log"), folder.join("errors.log"));
    std::fs::write(&log_file, log).expect("written");
    let program = std::env::current_exe().expect("this program");
    let mut window = Command::new(program)
        .args(["--exact", "--nocapture", "--test-threads=1"])
        .arg("kill::a_window_that_is_killed_at_any_moment_loses_nothing_and_doubles_nothing")
        .env("DEMARCHE_HOME", folder.join("home"))
        .env("RUST_BACKTRACE", "0")
        .env(LOG, &log_file)
        .env(ROUND, round.to_string())
        .env(SEED, seed.to_string())
        .env(LAST, u8::from(last).to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(std::fs::File::create(&errors).expect("a file"))
        .spawn()
        .expect("a window");
    let mut said = String::new();
    let mut output = BufReader::new(window.stdout.take().expect("it speaks"));
    if !last {
        let moment = Moment::of(seed);
        listen_until(&mut output, if moment == Moment::Opening { "\"Opens\"" } else { "\"Plays\"" }, &mut said);
        moment.wait(&folder.join("home"));
        let _ = window.kill();
    }
    listen_until(&mut output, "no such line", &mut said);
    let status = window.wait().expect("it is over");
    let killed = status.signal() == Some(9);
    let failed = || {
        let errors = std::fs::read_to_string(&errors).unwrap_or_default();
        let end: Vec<&str> = said.lines().rev().take(12).collect();
        let end: Vec<&str> = end.into_iter().rev().collect();
        format!("round {round}, seed {seed}, {status}\n{errors}\n{}\n{}", end.join("\n"), folder.display())
    };
    assert!(killed || status.success(), "{}", failed());
    Past { said, killed }
}

/// When a window is killed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Moment {
    /// While the exercise is being made or opened.
    Opening,
    /// While it is played.
    Playing,
    /// While or just after an entry is written.
    Saving,
    /// While or just after unsent work is written.
    Keeping,
}

impl Moment {
    fn of(seed: u64) -> Self {
        match seed % 6 {
            0 => Self::Opening,
            1 | 2 => Self::Playing,
            3 | 4 => Self::Saving,
            _ => Self::Keeping,
        }
    }

    /// Waits for it; where nothing is written for a while, no longer.
    fn wait(self, home: &Path) {
        let moment = |longest: u64| Duration::from_micros(random() % (longest * 1_000));
        let writes = |folder: &str, fits: fn(&DirEntry) -> bool| {
            let (folder, begun) = (home.join(folder), Instant::now());
            let is_there = || {
                std::fs::read_dir(&folder).is_ok_and(|mut files| files.any(|file| file.is_ok_and(|file| fits(&file))))
            };
            while begun.elapsed() < Duration::from_millis(600) && !is_there() {
                std::thread::sleep(Duration::from_micros(50));
            }
        };
        match self {
            Self::Opening => std::thread::sleep(moment(150)),
            Self::Playing => std::thread::sleep(Duration::from_millis(5) + moment(600)),
            Self::Saving => {
                std::thread::sleep(moment(200));
                writes("exercises", |file| {
                    file.file_name().to_string_lossy().ends_with("-journal")
                        && file.metadata().is_ok_and(|facts| facts.len() > 0)
                });
                std::thread::sleep(moment(6));
            }
            Self::Keeping => {
                std::thread::sleep(moment(200));
                writes("unsent", |file| file.file_name().to_string_lossy().starts_with(".demarche-"));
                std::thread::sleep(moment(2));
            }
        }
    }
}

/// Takes in lines of a window, up to one or to its end; what the test harness says is left out.
fn listen_until(output: &mut BufReader<ChildStdout>, sign: &str, said: &mut String) {
    let mut line = Vec::new();
    while output.read_until(b'\n', &mut line).expect("it can be heard") > 0 {
        let text = String::from_utf8_lossy(&line);
        if text.starts_with(['"', '{']) {
            said.push_str(&text);
        }
        if text.trim_end() == sign {
            return;
        }
        line.clear();
    }
}

/// The moment of a kill is nobody's choice.
fn random() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(0)
}
