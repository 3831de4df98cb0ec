//! A whole exercise behind a passphrase, for carrying it: an age file, which `age` and `rage` open as well.
//!
//! **Invariant:** the exercise itself is only read; nothing is written over; a passphrase is never written down.

use std::io::Read;
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use age::{DecryptError, scrypt};

use super::error::StoreError;
use super::exercise::{Access, ExerciseFile};
use super::numbered::make_numbered;
use super::plain::open_plain;
use super::whole::write_new;

/// What an age file begins with.
pub(super) const LOCKED: &[u8] = b"age-encryption.org/v1\n";
/// How the name of an age file ends.
pub const AGE: &str = "age";
/// The shortest passphrase that is taken.
pub const SHORTEST: usize = 8;
/// The largest file that is read: as for an exercise.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Reads a file that is carried, whole.
///
/// # Errors
/// It cannot be read, or is larger than any exercise.
pub fn carried(path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    open_plain(path)?.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(StoreError::at(path))?;
    let fits = u64::try_from(bytes.len()).is_ok_and(|length| length <= MOST_BYTES);
    if fits { Ok(bytes) } else { Err(StoreError::TooBig { path: path.to_owned() }) }
}

/// Whether a file begins as one behind a passphrase does.
#[must_use]
pub fn is_locked(bytes: &[u8]) -> bool {
    bytes.starts_with(LOCKED)
}

/// Writes an exercise behind a passphrase into a new file.
///
/// # Errors
/// The disk refuses, or there is a file already.
pub fn lock(exercise: &Path, passphrase: &str, to: &Path) -> Result<(), StoreError> {
    if to.symlink_metadata().is_ok() {
        return Err(StoreError::Exists { path: to.to_owned() });
    }
    let scratch = tempfile::tempdir().map_err(StoreError::at(to))?;
    let plain = scratch.path().join("exercise");
    ExerciseFile::open(exercise, Access::Read)?.save_copy(&plain)?;
    let bytes = carried(&plain)?;
    let refused = |cause: age::EncryptError| StoreError::at(to)(std::io::Error::other(cause.to_string()));
    let locked = age::encrypt(&scrypt::Recipient::new(passphrase.to_owned().into()), &bytes).map_err(refused)?;
    write_new(to, &locked).map_err(StoreError::making(to))
}

/// The same beside the exercise, under its name; says where.
///
/// # Errors
/// The disk refuses.
pub fn lock_beside(exercise: &Path, passphrase: &str) -> Result<PathBuf, StoreError> {
    let stem = exercise.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let named = |number: u32| {
        let again = if number == 1 { String::new() } else { format!("-{number}") };
        exercise.with_file_name(format!("{stem}{again}.demarche.{AGE}"))
    };
    make_numbered(named, |path| lock(exercise, passphrase, path).map(|()| path.to_owned()))
}

/// Opens what is behind a passphrase, and writes the exercise into a new file.
///
/// # Errors
/// It is another passphrase, the file is damaged or none of these, or the disk refuses.
pub fn unlock(locked: &Path, passphrase: &str, to: &Path) -> Result<(), StoreError> {
    if to.symlink_metadata().is_ok() {
        return Err(StoreError::Exists { path: to.to_owned() });
    }
    let plain = opened(locked, passphrase.to_owned().into())?;
    write_new(to, &plain).map_err(StoreError::making(to))
}

/// The same into a folder, under the name that the file had; says where.
///
/// # Errors
/// As for [`unlock`].
pub fn unlock_into(locked: &Path, passphrase: &str, folder: &Path) -> Result<PathBuf, StoreError> {
    let plain = opened(locked, passphrase.to_owned().into())?;
    let name = locked.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let stem = name.trim_end_matches(".age").trim_end_matches(".demarche").to_owned();
    std::fs::create_dir_all(folder).map_err(StoreError::at(folder))?;
    let named = |number: u32| {
        let again = if number == 1 { String::new() } else { format!("-{number}") };
        folder.join(format!("{stem}{again}.demarche"))
    };
    make_numbered(named, |path| write_new(path, &plain).map_err(StoreError::making(path)).map(|()| path.to_owned()))
}

fn opened(locked: &Path, passphrase: SecretString) -> Result<Vec<u8>, StoreError> {
    let bytes = carried(locked)?;
    if !is_locked(&bytes) {
        return Err(StoreError::NotAnExercise { path: locked.to_owned() });
    }
    age::decrypt(&scrypt::Identity::new(passphrase), &bytes).map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            StoreError::WrongPassphrase { path: locked.to_owned() }
        }
        other => StoreError::at(locked)(std::io::Error::other(other.to_string())),
    })
}
