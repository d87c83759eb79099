#include "mobile/viewmodels/day_words.h"

#include "mobile/viewmodels/copied_hints.h"
#include "mobile/viewmodels/kind_table.h"
#include "shared/records/permissions.h"

namespace ayumi::viewmodels {

int DayWords::limit() const {
    if (m_for.what == "comment") return textLimitOf("comment", "text");
    if (m_for.what == "return") return textLimitOf("sign_off", "comment");
    return m_for.what == "seen" ? textLimitOf("flag_seen", "done") : 0;
}

QString DayWords::copied() const {
    return m_text.trimmed().isEmpty() ? QString() : copiedFrom(m_text, m_earlier);
}

store::DraftKey DayWords::keyOf(const WordsFor& words) const {
    return {m_app.session()->person().toStdString(), "words/" + words.what.toStdString() + '/' +
                                                         words.participant + '/' + words.day + '/' +
                                                         words.about};
}

// The writer may be behind what was typed a moment ago, so that comes first.
Json DayWords::kept(const WordsFor& words) {
    const auto key = keyOf(words);
    const auto own = m_kept.find(key.page);
    if (own != m_kept.end()) return own->second;
    if (!m_app.tablet().readable()) return nullptr;
    const auto draft = m_app.tablet().draft(key);
    return draft && draft->content.is_object() ? draft->content : Json(nullptr);
}

QString DayWords::keptText(const WordsFor& words) {
    const Json content = kept(words);
    return content.is_object() ? QString::fromStdString(content.value("text", std::string()))
                               : QString();
}

std::optional<WordsFor> DayWords::begun(const WordsFor& words) {
    const Json content = kept(words);
    if (!content.is_object()) return {};
    WordsFor found = words;
    found.change = content.value("change", std::string());
    return found;
}

void DayWords::begin(WordsFor words, std::vector<records::EarlierText> earlier) {
    m_for = std::move(words);
    m_earlier = std::move(earlier);
    m_text = keptText(m_for);
    m_problem.clear();
    emit changed();
}

void DayWords::setText(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    m_problem.clear();
    const auto key = draftKey();
    Json& content = m_kept[key.page];
    if (text.isEmpty()) {
        content = nullptr;
        m_app.tablet().dropDraft(key);
    } else {
        content = {{"text", text.toStdString()}, {"change", m_for.change}};
        m_app.tablet().keepDraft(key, records::participantAudience(m_for.participant), content);
    }
    emit changed();
}

void DayWords::done() {
    const auto key = draftKey();
    m_kept[key.page] = nullptr;
    m_app.tablet().dropDraft(key);
    m_text.clear();
    m_problem.clear();
    emit changed();
}

}  // namespace ayumi::viewmodels
