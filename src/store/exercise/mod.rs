//! The exercise file: one SQLite database with the texts, the entries, a few settings and an end mark.
//!
//! **Invariant:** whoever stands outside sees a file or a session with its file, and no table.

mod birth;
mod file;
mod guard;
mod kept;
mod lossy;
mod mark;
mod newborn;
mod read;
mod refused;
mod rescue;
mod schema;

pub use self::file::{Access, ExerciseFile};
pub use self::kept::{KeepError, KeptSession};
pub use self::newborn::Newborn;
pub use self::read::Reading;
