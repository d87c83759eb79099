#include "mobile/viewmodels/display_settings.h"

#include <algorithm>

namespace ayumi::viewmodels {

namespace {

constexpr int kLeastPercent = 100;
constexpr int kMostPercent = 200;

QString oneOf(const QVariant& value, const QStringList& known) {
    return known.contains(value.toString()) ? value.toString() : known.first();
}

const QStringList& rubyModes() {
    static const QStringList modes{"above", "none", "kana"};
    return modes;
}

const QStringList& palettes() {
    static const QStringList names{"light", "dark", "hc", "hcdark"};
    return names;
}

}  // namespace

DisplaySettings::DisplaySettings(const QString& folder, Language& language)
    : m_file(folder + "/display.ini", QSettings::IniFormat), m_language(language) {
    m_ruby = oneOf(m_file.value("ruby"), rubyModes());
    m_palette = oneOf(m_file.value("palette"), palettes());
    m_textPercent = std::clamp(m_file.value("text_percent", kLeastPercent).toInt(), kLeastPercent,
                               kMostPercent);
    m_motion = m_file.value("motion", true).toBool();
    m_pictures = m_file.value("pictures", true).toBool();
    m_language.setCode(oneOf(m_file.value("language"), Language::codes()));
    connect(&m_language, &Language::changed, this, &DisplaySettings::changed);
}

void DisplaySettings::setLanguage(const QString& code) {
    m_language.setCode(code);
    keep("language", m_language.code());
}

void DisplaySettings::setRuby(const QString& mode) {
    if (mode == m_ruby || !rubyModes().contains(mode)) return;
    m_ruby = mode;
    keep("ruby", mode);
}

void DisplaySettings::setTextPercent(int percent) {
    percent = std::clamp(percent, kLeastPercent, kMostPercent);
    if (percent == m_textPercent) return;
    m_textPercent = percent;
    keep("text_percent", percent);
}

void DisplaySettings::setPalette(const QString& name) {
    if (name == m_palette || !palettes().contains(name)) return;
    m_palette = name;
    keep("palette", name);
}

void DisplaySettings::setMotion(bool on) {
    if (on == m_motion) return;
    m_motion = on;
    keep("motion", on);
}

void DisplaySettings::setPictures(bool on) {
    if (on == m_pictures) return;
    m_pictures = on;
    keep("pictures", on);
}

void DisplaySettings::keep(const QString& key, const QVariant& value) {
    m_file.setValue(key, value);
    emit changed();
}

}  // namespace ayumi::viewmodels
