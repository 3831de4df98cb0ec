//! The engine's parameters, typed.
//!
//! **Invariant:** every number that a facilitator might question is here, none in code (`assets/rules.ron`).

use std::collections::BTreeMap;

use super::clause::{Naming, Tone};
use super::condition::Action;
use super::delegation::{Card, Profile};
use super::parameter::{ActionRow, AdversaryType, DEFAULT_PROFILE, ParameterList, Reader};
use super::procedure::{Calendar, Work};
use super::severity::Touch;
use super::victim::OutsiderKind;
use super::voting::Thresholds;

macro_rules! scalars {
    ($($field:ident = $key:literal),+ $(,)?) => {
        /// The parameters in force, typed.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Parameters {
            $(#[doc = concat!("`", $key, "`")] pub $field: i64,)+
            /// `ladder.rung.00` and so on: the tension from which each rung is reached.
            pub rungs: Vec<i64>,
            rung_words: Vec<Option<String>>,
            /// Weights of the seven dimensions.
            pub severity_weights: [i64; 7],
            /// Trust in the grades A/1 to F/6, in thousandths.
            pub grades: [i64; 6],
            /// What votes are compared with.
            pub thresholds: Thresholds,
            /// The seven classes of action.
            pub actions: [ActionRow; 7],
            types: BTreeMap<String, AdversaryType>,
            cards: BTreeMap<Card, Profile>,
            hours: BTreeMap<(Calendar, Work), i64>,
            tones: BTreeMap<Tone, i64>,
            namings: BTreeMap<Naming, i64>,
            outside: BTreeMap<OutsiderKind, i64>,
            touches: BTreeMap<Touch, i64>,
        }

        impl Parameters {
            /// Reads the list, or names what is missing from it.
            ///
            /// # Errors
            /// The names of all parameters that the engine needs and the list lacks.
            pub fn read(list: &ParameterList) -> Result<Self, Vec<String>> {
                let mut reader = Reader::of(list);
                let parameters = Self {
                    $($field: reader.get($key),)+
                    rungs: reader.rungs(),
                    rung_words: reader.rung_words(),
                    severity_weights: reader.severity_weights(),
                    grades: reader.grades(),
                    thresholds: Thresholds::read(|key| reader.get(key)),
                    actions: Action::ALL.map(|action| reader.action(action)),
                    types: reader.types(),
                    cards: reader.cards(),
                    hours: reader.hours(),
                    tones: reader.permilles("text.tone", Tone::ALL, Tone::slug),
                    namings: reader.permilles("text.naming", Naming::ALL, Naming::slug),
                    outside: reader.permilles("outside", &OutsiderKind::ALL, OutsiderKind::slug),
                    touches: reader.points("gravity", &Touch::ALL, Touch::slug),
                };
                reader.found(parameters)
            }
        }
    };
}

scalars! {
    assessment_grade = "attribution.assessment_grade",
    assessment_clip_decibans = "attribution.assessment_clip_decibans",
    default_rho = "attribution.default_rho",
    max_loss_decibans = "attribution.max_loss_decibans",
    sanitised_steps = "attribution.sanitised_steps",
    confidence_min_groups = "confidence.min_groups",
    confidence_min_group_decibans = "confidence.min_group_decibans",
    confidence_max_share_percent = "confidence.max_share_percent",
    gate_g2_percent = "gate.g2_percent",
    gate_g5_percent = "gate.g5_percent",
    gate_gl_percent = "gate.gl_percent",
    gate_gl_releasable = "gate.gl_releasable",
    releasable_points_per_deciban = "gate.releasable_points_per_deciban",
    severity_per_further_activity = "severity.per_further_activity",
    severity_further_max = "severity.further_max",
    severity_tolerance = "severity.tolerance",
    pressure_base = "pressure.base",
    pressure_public = "pressure.public",
    pressure_wrong_target = "pressure.wrong_target",
    pressure_reasons = "pressure.reasons",
    pressure_confidence_building = "pressure.confidence_building",
    pressure_channel = "pressure.channel",
    pressure_noise = "pressure.noise",
    habituation_turns = "pressure.habituation_turns",
    off_record_percent = "communication.off_record_percent",
    partners_percent = "communication.partners_percent",
    belief_start = "belief.start",
    belief_signal_divisor = "belief.signal_divisor",
    belief_no_reply_from_class = "belief.no_reply_from_class",
    belief_no_reply_permille = "belief.no_reply_permille",
    belief_failure_permille = "belief.failure_permille",
    belief_first_act_class = "belief.first_act_class",
    fade_tension = "fade.tension",
    fade_act_factor = "fade.act_factor",
    fade_engagement = "fade.engagement",
    fade_publicity = "fade.publicity",
    fade_cost = "fade.cost",
    way_out_factor = "adversary.way_out_factor",
    start_tension = "start.tension",
    start_cohesion = "start.cohesion",
    start_publicity = "start.publicity",
    cohesion_against = "cohesion.against",
    cohesion_against_max = "cohesion.against_max",
    cohesion_adopted = "cohesion.adopted",
    cohesion_solo_line = "cohesion.solo_line",
    cohesion_solo_attribution = "cohesion.solo_attribution",
    belief_eased_early = "belief.eased_early",
    cohesion_in_vain = "cohesion.in_vain",
    position_base = "position.base",
    position_gate_cap = "position.gate_cap",
    position_gate_divisor = "position.gate_divisor",
    position_backing_less = "position.backing_less",
    position_gravity_pivot = "position.gravity_pivot",
    position_gravity_divisor = "position.gravity_divisor",
    position_other_most = "position.other_most",
    position_other_attributed = "position.other_attributed",
    position_nobody_attributed = "position.nobody_attributed",
    position_territory_permille = "position.territory_permille",
    position_pointing = "position.pointing",
    position_listing = "position.listing",
    position_joint_naming = "position.joint_naming",
    position_not_ours = "position.not_ours",
    position_court_cap = "position.court_cap",
    position_court_divisor = "position.court_divisor",
    position_wording_divisor = "position.wording_divisor",
    position_no_facts = "position.no_facts",
    position_victim_attributed = "position.victim_attributed",
    position_proportion_divisor = "position.proportion_divisor",
    position_solidarity = "position.solidarity",
    position_solidarity_asked = "position.solidarity_asked",
    position_solidarity_victim = "position.solidarity_victim",
    position_risk_offset = "position.risk_offset",
    position_risk_calm_max = "position.risk_calm_max",
    position_support_from = "position.support_from",
    position_accept_from = "position.accept_from",
    position_abstain_from = "position.abstain_from",
    initiative_max_per_turn = "initiative.max_per_turn",
    initiative_choice_centibans = "initiative.choice_centibans",
    initiative_signal_divisor = "initiative.signal_divisor",
    initiative_revisions = "initiative.revisions",
    initiative_optimism = "initiative.optimism",
    initiative_channel_from = "initiative.channel_from",
    initiative_quiet_most = "initiative.quiet_most",
    will_gravity = "will.gravity",
    will_gravity_low = "will.gravity_low",
    will_gravity_from = "will.gravity_from",
    will_further_most = "will.further_most",
    will_certain_from = "will.certain_from",
    will_government = "will.government",
    will_partner = "will.partner",
    will_further_victim = "will.further_victim",
    will_asked = "will.asked",
    will_outside = "will.outside",
    will_certainty = "will.certainty",
    will_text_from = "will.text_from",
    will_listing_gap = "will.listing_gap",
    will_listing_most = "will.listing_most",
    will_pointing_gap = "will.pointing_gap",
    will_file_full = "will.file_full",
    will_file_lacking = "will.file_lacking",
    will_file_spread = "will.file_spread",
    will_statement_gap = "will.statement_gap",
    will_spokesperson_gap = "will.spokesperson_gap",
    will_agenda_spread = "will.agenda_spread",
    will_assessed_days = "will.assessed_days",
    will_unassessed = "will.unassessed",
    will_after_text = "will.after_text",
    will_drive = "will.drive",
    will_reserve = "will.reserve",
    attributing_wanted = "attributing.wanted_permille",
    attributing_hit = "attributing.hit_permille",
    police_permille = "initiative.police_permille",
    attributing_other = "attributing.other_permille",
    consensus_alone_from = "consensus.alone_from",
    road_agenda_items = "road.agenda_items",
    road_fast_percent = "road.fast_percent",
    road_holds_max = "road.holds_max",
    road_silence_breaks_max = "road.silence_breaks_max",
    text_apt_deplore_from = "text.apt.deplore_from",
    text_apt_condemn_from = "text.apt.condemn_from",
    text_apt_strongly_condemn_from = "text.apt.strongly-condemn_from",
    legal_wrongful_severity = "legal.wrongful_severity",
    legal_armed_attack_effects = "legal.armed_attack_effects",
    legal_external_percent = "legal.external_percent",
    legal_significant_level = "legal.significant_level",
    legal_overwhelmed_severity = "legal.overwhelmed_severity",
    legal_proportionate = "legal.proportionate",
    persuasion_answers = "persuasion.answers",
    persuasion_general = "persuasion.general",
    persuasion_max_per_turn = "persuasion.max_per_turn",
    persuasion_most = "persuasion.most",
    persuasion_separates_decibans = "persuasion.separates_decibans",
    persuasion_word_permille = "persuasion.word_permille",
    persuasion_beside_permille = "persuasion.beside_permille",
    persuasion_unasked_permille = "persuasion.unasked_permille",
    persuasion_talks_permille = "persuasion.talks_permille",
    persuasion_review_permille = "persuasion.review_permille",
    persuasion_harm_full = "persuasion.harm_full",
    leak_full = "leak.full_permille",
    leak_sanitised = "leak.sanitised_permille",
    leak_assessment = "leak.assessment_permille",
    leak_each = "leak.each_permille",
    leak_cohesion = "leak.cohesion",
    force_further = "force.further_permille",
    force_task = "force.task_permille",
    truth_right_cohesion = "truth.right_cohesion",
    truth_right_belief = "truth.right_belief",
    truth_too_far_cohesion = "truth.too_far_cohesion",
    truth_too_far_belief = "truth.too_far_belief",
    truth_wrong_cohesion = "truth.wrong_cohesion",
    truth_wrong_belief = "truth.wrong_belief",
    truth_national_percent = "truth.national_percent",
    truth_grievance = "truth.grievance",
    help_permille = "initiative.help_permille",
    solidarity_turns = "solidarity.turns",
    solidarity_severity = "solidarity.severity",
    solidarity_points = "solidarity.points",
    solidarity_alone = "solidarity.alone_points",
    partner_belief = "partner.belief",
    ask_max_per_turn = "ask.max_per_turn",
    desk_initiative_permille = "desk.initiative_permille",
    desk_options_most = "desk.options_most",
    principle_neutral = "principle.neutral",
    principle_context = "principle.context",
    principle_fast_track = "principle.fast_track",
    principle_fell_unlawful = "principle.fell_unlawful",
    principle_before_product = "principle.before_product",
    principle_unlawful = "principle.unlawful",
    principle_no_reasons = "principle.no_reasons",
    principle_no_review = "principle.no_review",
    principle_protect_full = "principle.protect_full_permille",
    principle_grave = "principle.grave",
    principle_channel = "principle.channel",
    principle_silent = "principle.silent",
    principle_partner = "principle.partner",
    principle_named_too_far = "principle.named_too_far",
    principle_named_wrong = "principle.named_wrong",
    principle_most = "principle.most",
    principle_record = "principle.record",
    principle_idle = "principle.idle",
    principle_repeated = "principle.repeated",
    principle_crowded = "principle.crowded",
    principle_decisions = "principle.decisions",
    principle_nothing_to = "principle.nothing_to",
    principle_inaction = "principle.inaction",
    principle_law_held_up = "principle.law_held_up",
    principle_reasons_told = "principle.reasons_told",
    position_no_product = "position.no_product",
    position_stale_product = "position.stale_product",
    position_law_unmet = "position.law_unmet",
    position_reference_missing = "position.reference_missing",
    position_publicity_divisor = "position.publicity_divisor",
    position_haste = "position.haste",
    card_spread_permille = "deal.spread_permille",
    cohesion_fast_track = "cohesion.fast_track",
    cohesion_declared = "cohesion.declared",
    answer_turns_open = "answer.turns_open",
}

impl Parameters {
    /// The type of this name.
    #[must_use]
    pub fn adversary_type(&self, kind: &str) -> Option<&AdversaryType> {
        self.types.get(kind)
    }

    /// What an action consists of.
    #[must_use]
    pub fn action(&self, action: Action) -> &ActionRow {
        &self.actions[action.index()]
    }

    /// The profile behind an archetype card.
    #[must_use]
    pub fn card(&self, card: Card) -> Profile {
        self.cards.get(&card).copied().unwrap_or(DEFAULT_PROFILE)
    }

    /// Minutes of exercise time that a work takes.
    #[must_use]
    pub fn minutes(&self, calendar: Calendar, work: Work) -> i64 {
        60 * self.hours.get(&(calendar, work)).copied().unwrap_or(0)
    }

    /// How much a tone weighs, in thousandths.
    #[must_use]
    pub fn tone(&self, tone: Tone) -> i64 {
        self.tones.get(&tone).copied().unwrap_or(1000)
    }

    /// How much naming somebody weighs, in thousandths.
    #[must_use]
    pub fn naming(&self, naming: Naming) -> i64 {
        self.namings.get(&naming).copied().unwrap_or(1000)
    }

    /// How much of solidarity is felt with somebody without a seat, in thousandths.
    #[must_use]
    pub fn outside(&self, kind: OutsiderKind) -> i64 {
        self.outside.get(&kind).copied().unwrap_or(1000)
    }

    /// The strongest tone that a severity bears.
    #[must_use]
    pub fn apt_tone(&self, severity: i64) -> Tone {
        if severity >= self.text_apt_strongly_condemn_from {
            Tone::StronglyCondemn
        } else if severity >= self.text_apt_condemn_from {
            Tone::Condemn
        } else if severity >= self.text_apt_deplore_from {
            Tone::Deplore
        } else {
            Tone::Concern
        }
    }

    /// What an activity weighs besides its severity that touches this.
    #[must_use]
    pub fn touch(&self, touch: Touch) -> i64 {
        self.touches.get(&touch).copied().unwrap_or(0)
    }

    /// The severity from which a tone is apt.
    #[must_use]
    pub fn apt_from(&self, tone: Tone) -> i64 {
        match tone {
            Tone::Concern => 0,
            Tone::Deplore => self.text_apt_deplore_from,
            Tone::Condemn => self.text_apt_condemn_from,
            Tone::StronglyCondemn => self.text_apt_strongly_condemn_from,
        }
    }

    /// The rung on which an exercise ends: armed conflict is not played (`model.md` §3.2).
    #[must_use]
    pub fn last_rung(&self) -> usize {
        self.rungs.len().saturating_sub(1)
    }

    /// The id under which the locale files name a rung.
    #[must_use]
    pub fn rung_id(&self, rung: usize) -> String {
        let own = self.rung_words.get(rung).and_then(Option::as_ref);
        own.map_or_else(|| format!("rung-{rung}"), String::clone)
    }

    /// The rung on which a tension stands, from 0.
    #[must_use]
    pub fn rung(&self, tension: i64) -> usize {
        self.rungs.iter().rposition(|&threshold| tension >= threshold).unwrap_or(0)
    }
}
