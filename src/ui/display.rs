//! Whether there is a display to open a window on.

/// Whether a window can be opened: always on Windows and macOS, elsewhere where a display server is named.
#[must_use]
pub fn is_available() -> bool {
    if cfg!(any(target_os = "windows", target_os = "macos")) {
        return true;
    }
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
