//! The colours of the three themes, after `design/look/tokens.md` §2.
//!
//! **Invariant:** no other file names a colour, and every colour here stands in the tokens.

pub mod style;

use egui::{Color32, FontFamily, FontId, Id, TextStyle, Theme};

/// Which theme a person chose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ThemeChoice {
    /// Light or dark, as the operating system has it.
    System,
    /// Dark text on light grounds.
    Light,
    /// Light text on dark grounds.
    Dark,
    /// White and yellow on black.
    Contrast,
}

/// What a note, badge or figure means, whatever its colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tone {
    /// No status at all.
    Neutral,
    /// The one primary thing.
    Accent,
    /// Done, proportionate, support.
    Ok,
    /// Due, fragile, needs amendment.
    Caution,
    /// Blocks, error, oppose.
    Danger,
    /// Silence runs, a hint.
    Info,
}

/// Reads `#RRGGBB` while compiling; a slip stops the build.
const fn rgb(hex: &str) -> Color32 {
    let [b'#', red @ .., green_high, green_low, blue_high, blue_low] = hex.as_bytes() else {
        panic!("a colour is #RRGGBB")
    };
    let [red_high, red_low] = red else { panic!("a colour is #RRGGBB") };
    let red = byte(*red_high, *red_low);
    Color32::from_rgb(red, byte(*green_high, *green_low), byte(*blue_high, *blue_low))
}

const fn byte(high: u8, low: u8) -> u8 {
    nibble(high) * 16 + nibble(low)
}

const fn nibble(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'A'..=b'F' => digit - b'A' + 10,
        _ => panic!("a colour has digits 0-9 and A-F"),
    }
}

const fn seven(hex: [&str; 7]) -> [Color32; 7] {
    let mut colors = [rgb(hex[0]); 7];
    let mut at = 1;
    while at < hex.len() {
        colors[at] = rgb(hex[at]);
        at += 1;
    }
    colors
}

/// Declares the roles as one table: role, light, dark, high contrast.
macro_rules! roles {
    ($($(#[$doc:meta])+ $role:ident $light:literal $dark:literal $contrast:literal)+
     hypotheses $hypotheses_light:tt $hypotheses_dark:tt $hypotheses_contrast:tt) => {
        /// One theme's colour for every role.
        #[derive(Clone, Copy, PartialEq, Debug)]
        pub struct Palette {
            $($(#[$doc])+ pub $role: Color32,)+
            /// Fills of hypotheses 1–7, always with their pattern and number.
            pub hypotheses: [Color32; 7],
        }

        /// Dark text on light grounds.
        pub const LIGHT: Palette =
            Palette { $($role: rgb($light),)+ hypotheses: seven($hypotheses_light) };
        /// Light text on dark grounds.
        pub const DARK: Palette =
            Palette { $($role: rgb($dark),)+ hypotheses: seven($hypotheses_dark) };
        /// White and yellow on black.
        pub const CONTRAST: Palette =
            Palette { $($role: rgb($contrast),)+ hypotheses: seven($hypotheses_contrast) };
    };
}

roles! {
    /// The window behind everything.
    background    "#F4F6F8" "#12161C" "#000000"
    /// Cards, bars, panes and fields.
    surface       "#FFFFFF" "#1B212A" "#000000"
    /// Group headings and rows that are not open.
    raised        "#FAFBFC" "#232B36" "#101010"
    /// The empty part of a bar or scale.
    sunken        "#EAEEF2" "#0D1015" "#000000"
    /// Separators and card edges, decoration only.
    stroke        "#D6DCE4" "#323C49" "#FFFFFF"
    /// Edges of controls, chips, ticks and hollow stations.
    control       "#768292" "#7C899B" "#FFFFFF"
    /// All primary text, done stations, our curve.
    text          "#1A2230" "#E9EDF3" "#FFFFFF"
    /// Secondary text.
    muted         "#556071" "#A6B1C1" "#E2E2E2"
    /// The one primary action, the current phase, the selection edge, links.
    accent        "#1F4FA8" "#8FB4F5" "#FFE14D"
    /// Text on accent.
    on_accent     "#FFFFFF" "#0D1626" "#000000"
    /// The selected row.
    accent_soft   "#E8EFFA" "#22314D" "#2B2600"
    /// The focus ring, 2 wide, 2 away.
    focus         "#1F4FA8" "#8FB4F5" "#FFE14D"
    /// The banner, amber in every theme.
    exercise      "#F0C54D" "#E6BC4A" "#FFE14D"
    /// Text on the banner.
    on_exercise   "#241A00" "#241A00" "#000000"
    /// Done, proportionate, support.
    ok            "#177856" "#3DD3A9" "#3CF1B3"
    /// The fill behind `ok`.
    ok_soft       "#E8F5EF" "#17352F" "#00261A"
    /// Due, fragile, needs amendment, the current rung.
    caution       "#936100" "#F2C14E" "#FFD23C"
    /// The fill behind `caution`.
    caution_soft  "#FCF4E2" "#393014" "#2B2200"
    /// Blocks, error, oppose, hit.
    danger        "#8C1518" "#F07A72" "#FF796F"
    /// The fill behind `danger`.
    danger_soft   "#F9E7E6" "#402426" "#330D0A"
    /// Silence runs, a hint.
    info          "#1F4FA8" "#81A1E2" "#78B0FF"
    /// The fill behind `info`.
    info_soft     "#E8EFFA" "#22314D" "#0B1E3A"
    /// A glyph on a filled status.
    on_status     "#FFFFFF" "#10151C" "#000000"
    /// Category P.
    preventive    "#0B6E75" "#66DCE7" "#4DEAF2"
    /// Category C.
    cooperative   "#5A744A" "#AED985" "#A8F060"
    /// Category S.
    stability     "#0F5FE8" "#8CA9FA" "#88B0FF"
    /// Category R.
    restrictive   "#A84308" "#E67D42" "#EB8747"
    /// Category L.
    support       "#79188B" "#C280B6" "#CB8DB8"
    /// Letters on a category tile.
    on_category   "#FFFFFF" "#10151C" "#000000"
    hypotheses
    ["#1070F5", "#9B4100", "#1F7F5F", "#B85696", "#52515A", "#8D8B02", "#412F99"]
    ["#9DAFFF", "#DC8536", "#43B08C", "#FAB0CD", "#838C9B", "#E3DA6A", "#9470D2"]
    ["#608BAC", "#FA992E", "#2EE6B0", "#FFB7E2", "#9BA1A4", "#FCF871", "#B58CFF"]
}

impl Palette {
    /// The palette of the theme that is on now.
    #[must_use]
    pub fn of(ctx: &egui::Context) -> Self {
        let chosen = ctx.data(|data| data.get_temp::<ThemeChoice>(choice_id()));
        match chosen.unwrap_or(ThemeChoice::System) {
            ThemeChoice::Light => LIGHT,
            ThemeChoice::Dark => DARK,
            ThemeChoice::Contrast => CONTRAST,
            ThemeChoice::System => match ctx.theme() {
                Theme::Light => LIGHT,
                Theme::Dark => DARK,
            },
        }
    }

    /// Foreground and soft fill of a tone.
    #[must_use]
    pub fn tone(&self, tone: Tone) -> (Color32, Color32) {
        match tone {
            Tone::Neutral => (self.text, self.surface),
            Tone::Accent => (self.accent, self.accent_soft),
            Tone::Ok => (self.ok, self.ok_soft),
            Tone::Caution => (self.caution, self.caution_soft),
            Tone::Danger => (self.danger, self.danger_soft),
            Tone::Info => (self.info, self.info_soft),
        }
    }

    /// The edge of a part that has this tone.
    #[must_use]
    pub fn edge(&self, tone: Tone) -> Color32 {
        match tone {
            Tone::Neutral => self.control,
            Tone::Accent | Tone::Ok | Tone::Caution | Tone::Danger | Tone::Info => self.tone(tone).0,
        }
    }

    /// The fill of a category's tile; none for those that are outlined only.
    #[must_use]
    pub fn category(&self, slug: &str) -> Option<Color32> {
        match slug {
            "preventive" => Some(self.preventive),
            "cooperative" => Some(self.cooperative),
            "stability" => Some(self.stability),
            "restrictive" => Some(self.restrictive),
            "support" => Some(self.support),
            _ => None,
        }
    }

    /// The fill of a hypothesis, counted from 1; an eighth would begin again.
    #[must_use]
    pub fn hypothesis(&self, number: usize) -> Color32 {
        let [first, ..] = self.hypotheses;
        let index = number.saturating_sub(1) % self.hypotheses.len();
        self.hypotheses.get(index).copied().unwrap_or(first)
    }
}

/// How much larger than on a laptop this region is drawn, as 12 points of small text tell.
#[must_use]
pub fn scale(ui: &egui::Ui) -> f32 {
    font(ui, &TextStyle::Small).size / 12.0
}

/// The font of a text style, or the body's where a style is unknown.
#[must_use]
pub fn font(ui: &egui::Ui, style: &TextStyle) -> FontId {
    let styles = &ui.style().text_styles;
    styles.get(style).cloned().unwrap_or_else(|| FontId::proportional(14.0))
}

/// The family of the bold weight.
#[must_use]
pub fn bold_family() -> FontFamily {
    FontFamily::Name("bold".into())
}

fn choice_id() -> Id {
    Id::unique("demarche-theme-choice")
}
