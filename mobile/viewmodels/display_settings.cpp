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
    show(kept());
    m_motion = m_file.value("motion", true).toBool();
    m_pictures = m_file.value("pictures", true).toBool();
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
    const bool ofTheTablet = key == "motion" || key == "pictures";
    if (!m_worn || ofTheTablet) m_file.setValue(key, value);
    emit changed();
}

store::LobbySettings DisplaySettings::kept() const {
    const auto word = [&](const char* key, const QStringList& known) {
        return oneOf(m_file.value(key), known).toStdString();
    };
    return {word("language", Language::codes()), word("ruby", rubyModes()),
            word("palette", palettes()), m_file.value("text_percent", kLeastPercent).toInt()};
}

store::LobbySettings DisplaySettings::look() const {
    return {m_language.code().toStdString(), m_ruby.toStdString(), m_palette.toStdString(),
            m_textPercent};
}

void DisplaySettings::show(const store::LobbySettings& look) {
    m_ruby = oneOf(QString::fromStdString(look.ruby), rubyModes());
    m_palette = oneOf(QString::fromStdString(look.palette), palettes());
    m_textPercent = std::clamp(look.textScalePercent, kLeastPercent, kMostPercent);
    m_language.setCode(oneOf(QString::fromStdString(look.language), Language::codes()));
}

void DisplaySettings::putOn(const store::LobbySettings& look) {
    m_worn = true;
    show(look);
    emit changed();
}

void DisplaySettings::takeOff() {
    if (!m_worn) return;
    m_worn = false;
    show(kept());
    emit changed();
}

}  // namespace ayumi::viewmodels
