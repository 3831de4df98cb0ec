//! Paths as JSON: a text where the path is one, and the system's own numbers where it is not.
//!
//! **Invariant:** what was written is read back as the same path on the same system.

use std::path::{Path, PathBuf};

use serde_json::Value;

/// A path as JSON.
#[must_use]
pub fn written(path: &Path) -> Value {
    path.to_str().map_or_else(|| numbers(path), Value::from)
}

/// The path that JSON holds, if it holds one.
#[must_use]
pub fn read(value: &Value) -> Option<PathBuf> {
    match value {
        Value::String(path) if !path.is_empty() => Some(PathBuf::from(path)),
        Value::Array(numbers) => of_numbers(numbers),
        _ => None,
    }
}

#[cfg(unix)]
fn numbers(path: &Path) -> Value {
    use std::os::unix::ffi::OsStrExt;

    path.as_os_str().as_bytes().to_vec().into()
}

#[cfg(unix)]
fn of_numbers(numbers: &[Value]) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStringExt;

    let bytes = numbers.iter().map(|number| u8::try_from(number.as_u64()?).ok()).collect::<Option<Vec<u8>>>()?;
    Some(std::ffi::OsString::from_vec(bytes).into())
}

#[cfg(windows)]
fn numbers(path: &Path) -> Value {
    use std::os::windows::ffi::OsStrExt;

    path.as_os_str().encode_wide().collect::<Vec<u16>>().into()
}

#[cfg(windows)]
fn of_numbers(numbers: &[Value]) -> Option<PathBuf> {
    use std::os::windows::ffi::OsStringExt;

    let units = numbers.iter().map(|number| u16::try_from(number.as_u64()?).ok()).collect::<Option<Vec<u16>>>()?;
    Some(std::ffi::OsString::from_wide(&units).into())
}

#[cfg(not(any(unix, windows)))]
fn numbers(path: &Path) -> Value {
    Value::from(path.to_string_lossy())
}

#[cfg(not(any(unix, windows)))]
fn of_numbers(_: &[Value]) -> Option<PathBuf> {
    None
}
