//! Short tones, once the reader asked for them: browsers refuse sound before a click.

use crate::scale::Tone;
use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{AudioContext, OscillatorType};

/// How long a tone lasts, in seconds.
const LENGTH: f64 = 0.11;
/// How long it swells, so that it does not click.
const ATTACK: f64 = 0.008;
/// How long it fades.
const RELEASE: f64 = 0.06;

/// What plays tones; off until it is switched on.
#[derive(Clone, Copy)]
pub struct Speaker {
    /// Made by the first switch, and kept.
    context: StoredValue<Option<AudioContext>, LocalStorage>,
    on: RwSignal<bool>,
}

impl Speaker {
    /// Off.
    #[must_use]
    pub fn new() -> Self {
        Self { context: StoredValue::new_local(None), on: RwSignal::new(false) }
    }

    /// Whether the browser can play tones.
    #[must_use]
    pub fn is_possible() -> bool {
        Reflect::has(&window(), &"AudioContext".into()).unwrap_or(false)
    }

    /// Whether tones are played. Tracked.
    #[must_use]
    pub fn is_on(self) -> bool {
        self.on.get()
    }

    /// Switches on or off; stays off where the browser has no sound to give. To be called by a click.
    pub fn toggle(self) {
        let on = !self.on.get_untracked();
        if on && self.context.with_value(Option::is_none) {
            self.context.set_value(AudioContext::new().ok());
        }
        let switched = self.context.with_value(|context| {
            let context = context.as_ref()?;
            if on { context.resume().ok() } else { context.suspend().ok() }
        });
        self.on.set(on && switched.is_some());
    }

    /// Plays a tone where it is switched on.
    pub fn play(self, tone: Tone) {
        if self.on.get_untracked() {
            // Refused only by a device that went away; then there is nothing to hear.
            self.context.with_value(|context| context.as_ref().map(|context| play(context, tone)));
        }
    }
}

impl Default for Speaker {
    fn default() -> Self {
        Self::new()
    }
}

fn play(context: &AudioContext, tone: Tone) -> Result<(), JsValue> {
    let start = context.current_time();
    let oscillator = context.create_oscillator()?;
    // Its overtones carry the low ranks through small speakers.
    oscillator.set_type(OscillatorType::Triangle);
    oscillator.frequency().set_value(tone.frequency_hz as f32);
    let volume = context.create_gain()?;
    let (level, gain) = (volume.gain(), tone.gain as f32);
    level.set_value_at_time(0.0, start)?;
    level.linear_ramp_to_value_at_time(gain, start + ATTACK)?;
    level.set_value_at_time(gain, start + LENGTH - RELEASE)?;
    level.linear_ramp_to_value_at_time(0.0, start + LENGTH)?;
    let panner = context.create_stereo_panner()?;
    panner.pan().set_value(tone.pan as f32);
    oscillator.connect_with_audio_node(&volume)?.connect_with_audio_node(&panner)?;
    panner.connect_with_audio_node(&context.destination())?;
    oscillator.start_with_when(start)?;
    oscillator.stop_with_when(start + LENGTH)
}
