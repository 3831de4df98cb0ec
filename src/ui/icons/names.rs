//! The names of the icons.
//!
//! **Invariant:** a name says what an icon means and not what it shows.

/// The icons of the program, named after what they mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Icon {
    /// What has happened: a page of news.
    Situation,
    /// The ledger of evidence: a magnifier.
    Evidence,
    /// The toolbox of measures.
    Toolbox,
    /// The table at which proposals lie.
    Table,
    /// Messages between delegations.
    Messages,
    /// A brief or text to read.
    Brief,
    /// A note that somebody wrote.
    Note,
    /// Help.
    Help,
    /// The home screen.
    Home,
    /// Start, release or play.
    Play,
    /// Pause.
    Pause,
    /// One step back.
    Back,
    /// On to the next.
    Forward,
    /// Secret or sealed.
    Lock,
    /// Seen by somebody, or to be revealed.
    Eye,
    /// Done or fulfilled.
    Check,
    /// Against, failed, or close.
    Cross,
    /// Needs attention.
    Warning,
    /// Worth knowing.
    Info,
    /// A person or delegation.
    Person,
    /// Edit or write.
    Pencil,
    /// Add.
    Plus,
    /// A branch of time, what if.
    Branch,
    /// A file.
    File,
    /// A folder.
    Folder,
    /// An observation.
    Flag,
    /// Time.
    Clock,
    /// Undo.
    Undo,
    /// Find.
    Search,
    /// Save.
    Save,
    /// Not open.
    Closed,
    /// Opens downwards.
    Down,
    /// Opens to the right.
    Right,
    /// As a table.
    Rows,
    /// A bookmark.
    Bookmark,
    /// Skip.
    Skip,
    /// Hold.
    Hold,
    /// The projector.
    Screen,
}
