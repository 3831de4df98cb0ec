//! Writing a file whole: whoever reads it finds the old text or the new one, never a part.
//!
//! **Invariant:** links and permissions stay as they were, and no scratch file is left behind by a write that failed;
//! one of a program that was killed is taken away by a later write.

use std::fs::DirEntry;
use std::io::{Error, ErrorKind, Result, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use tempfile::{Builder, NamedTempFile};

use super::clock::now_seconds;
use super::numbered::free_name;

/// How the name of a scratch file begins.
const SCRATCH: &str = ".demarche-";
/// After how long what is being made is that of a program that was killed.
const ABANDONED: Duration = Duration::from_mins(2);
/// How many links that lead to links are followed.
const MOST_LINKS: usize = 16;

/// Puts these bytes in the place of a file, or makes it.
///
/// # Errors
/// The disk refuses, or the file may only be read; then what was there is there still.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let target = target(path)?;
    let scratch = scratch(&target, bytes)?;
    scratch.persist(&target).map_err(|refused| refused.error)?;
    sync_folder(folder(&target))
}

/// Makes a file with these bytes where there is none.
///
/// # Errors
/// The disk refuses, or there is one ([`ErrorKind::AlreadyExists`]).
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    if path.symlink_metadata().is_ok() {
        return Err(Error::from(ErrorKind::AlreadyExists));
    }
    let scratch = scratch(path, bytes)?;
    scratch.persist_noclobber(path).or_else(|kept| {
        // Some shared folders and portable disks know no renaming that spares what is there.
        if path.symlink_metadata().is_ok() { Err(kept.error) } else { kept.file.persist(path).map_err(|e| e.error) }
    })?;
    sync_folder(folder(path))
}

/// Moves a file out of the way, under a name that is free, so that nothing is written over it; says where it is now.
#[must_use]
pub fn set_aside(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    let free = free_name(|number| match number {
        1 => path.with_file_name(format!("{name}.broken")),
        _ => path.with_file_name(format!("{name}.broken-{number}")),
    })?;
    std::fs::rename(path, &free).ok().map(|()| free)
}

/// Whether nobody has worked for so long on what is being made that its program was killed.
pub(super) fn is_abandoned(made: &DirEntry) -> bool {
    let modified = made.metadata().and_then(|facts| facts.modified());
    let since = modified.ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    let now = Duration::from_secs(u64::try_from(now_seconds()).unwrap_or(0));
    since.is_some_and(|since| now.saturating_sub(since) > ABANDONED)
}

/// Takes away what programs left that were killed while they wrote: unsent work may stand in it. Failing at it harms
/// nobody.
fn sweep(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let named = entry.file_name().to_string_lossy().starts_with(SCRATCH);
        // `DirEntry` looks at links themselves and not at where they lead.
        if named && entry.file_type().is_ok_and(|kind| kind.is_file()) && is_abandoned(&entry) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Where a path leads: a link is written through, not replaced.
fn target(path: &Path) -> Result<PathBuf> {
    let mut target = path.to_owned();
    for _ in 0..MOST_LINKS {
        match std::fs::read_link(&target) {
            Ok(to) => target = folder(&target).join(to),
            Err(_) => return Ok(target),
        }
    }
    Err(Error::other("too many links"))
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The bytes in a file of their own beside the target, on the disk, with the permissions that the target has.
fn scratch(target: &Path, bytes: &[u8]) -> Result<NamedTempFile> {
    sweep(folder(target));
    let mut builder = Builder::new();
    builder.prefix(SCRATCH);
    // Without this a new file could be read by nobody else, whatever the system's custom is.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    // The scratch file's name would say nothing to anybody: only why it was refused does.
    let mut scratch = builder.tempfile_in(folder(target)).map_err(|error| Error::from(error.kind()))?;
    if let Ok(there) = std::fs::metadata(target) {
        if there.permissions().readonly() {
            return Err(Error::from(ErrorKind::PermissionDenied));
        }
        keep_owner(&scratch, &there);
        scratch.as_file().set_permissions(there.permissions())?;
    }
    scratch.as_file_mut().write_all(bytes)?;
    scratch.as_file().sync_all()?;
    Ok(scratch)
}

/// Leaves a file with the owner and the group that it has, as far as the system lets this program.
#[cfg(unix)]
fn keep_owner(scratch: &NamedTempFile, there: &std::fs::Metadata) {
    use std::os::unix::fs::{MetadataExt, fchown};

    let (file, group) = (scratch.as_file(), Some(there.gid()));
    // Nobody but root gives files away; a group one belongs to is kept all the same.
    let _ = fchown(file, Some(there.uid()), group).or_else(|_| fchown(file, None, group));
}

#[cfg(not(unix))]
fn keep_owner(_scratch: &NamedTempFile, _there: &std::fs::Metadata) {}

/// Where the system knows it, the new name is on the disk as well when this returns.
fn sync_folder(folder: &Path) -> Result<()> {
    if cfg!(unix) { std::fs::File::open(folder)?.sync_all() } else { Ok(()) }
}
