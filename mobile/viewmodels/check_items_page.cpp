#include "mobile/viewmodels/check_items_page.h"

#include <QUuid>

#include <algorithm>

#include "mobile/viewmodels/check_signs.h"
#include "mobile/viewmodels/field_text.h"
#include "mobile/viewmodels/kind_table.h"
#include "mobile/viewmodels/local_moment.h"
#include "shared/records/consents.h"
#include "shared/records/permissions.h"
#include "shared/records/validation.h"

namespace ayumi::viewmodels {

namespace {

constexpr int kOwnCodeDigits = 12;

// Two tablets without a connection never make the same one.
std::string newCode() {
    return "own_" + QUuid::createUuid().toString(QUuid::Id128).left(kOwnCodeDigits).toStdString();
}

std::string participantOf(AppContext& app, const QVariantMap& args) {
    return app.session()->staff() ? args["participant"].toString().toStdString()
                                  : app.session()->person().toStdString();
}

}  // namespace

CheckItemsPage::CheckItemsPage(AppContext& app, const QVariantMap& args)
    : m_app(app),
      m_participant(participantOf(app, args)),
      m_filling(args["filling"].toString().toStdString()),
      m_problem(app.language()),
      m_wordsProblem(app.language()) {
    auto& tablet = app.tablet();
    if (!tablet.readable()) return;
    m_record = naturalRecordOf(tablet, "check_items", m_participant, {});
    m_draftKey = {tablet.session().person().toStdString(), "items/" + m_record};
    m_personName = QString::fromStdString(tablet.reader().nameOf(m_participant));
    m_writable = tablet.reader().mayWrite(tablet.viewer(), "check_items", m_participant);
    load();
    loadDraft();
    connect(&app.language(), &Language::changed, this, [this] {
        if (m_app.tablet().readable()) show();
    });
    connect(&tablet, &Tablet::recordsChanged, this, [this] {
        if (!m_app.tablet().readable()) return;
        if (m_dirty) return show();
        load();
    });
}

// Whoever chose nothing is asked the usual first four.
void CheckItemsPage::load() {
    auto& tablet = m_app.tablet();
    m_view = tablet.reader().record(tablet.viewer(), m_record).value_or(store::RecordView());
    m_onScreen = m_view.onScreen;
    const Json values = m_view.isVoid ? Json::object() : m_view.values;
    m_own = ownSigns(values);
    m_items.clear();
    for (const auto& item : askedItems(values)) m_items.push_back(item.code);
    if (m_items.empty()) m_items.assign(usualItems().begin(), usualItems().begin() + 4);
    m_dirty = false;
    show();
}

void CheckItemsPage::loadDraft() {
    const auto draft = m_app.tablet().draft(m_draftKey);
    if (!draft || !draft->content.contains("items")) return;
    m_items = draft->content["items"].get<std::vector<std::string>>();
    for (const auto& [code, words] : draft->content["own"].items()) {
        m_own[code] = QString::fromStdString(words.get<std::string>());
    }
    for (const auto& [field, ids] : draft->content["seen"].items()) {
        m_onScreen[field] = ids.get<std::vector<std::string>>();
    }
    m_dirty = true;
    show();
}

void CheckItemsPage::edited() {
    m_dirty = true;
    m_savedAt.clear();
    m_problem.clear();
    Json own = Json::object();
    for (const auto& [code, words] : m_own) own[code] = words.toStdString();
    Json seen = Json::object();
    for (const auto& [field, ids] : m_onScreen) seen[field] = ids;
    m_app.tablet().keepDraft(m_draftKey, records::participantAudience(m_participant),
                             {{"items", m_items}, {"own", own}, {"seen", seen}});
    show();
}

void CheckItemsPage::show() {
    std::vector<CheckItemLine> lines;
    const auto line = [&](const std::string& code) {
        const auto own = m_own.find(code);
        return CheckItemLine{QString::fromStdString(code),
                             own == m_own.end() ? QString() : own->second};
    };
    for (const auto& code : m_items) lines.push_back(line(code));
    if (!lines.empty()) {
        lines.front().first = true;
        lines.back().last = true;
    }
    m_lines.setRows(std::move(lines));
    std::vector<CheckItemLine> left;
    const auto asked = [&](const std::string& code) {
        return std::ranges::find(m_items, code) != m_items.end();
    };
    for (const auto& code : usualItems()) {
        if (!asked(code)) left.push_back(line(code));
    }
    for (const auto& [code, words] : m_own) {
        if (!asked(code)) left.push_back(line(code));
    }
    m_left.setRows(std::move(left));
    offerSigns();
    emit changed();
}

// A sign that is there already keeps its code, whatever it was first taken from.
std::string CheckItemsPage::codeOf(const QString& words, const std::string& otherwise) const {
    if (m_own.contains(otherwise)) return otherwise;
    const auto same =
        std::ranges::find_if(m_own, [&](const auto& one) { return one.second == words; });
    return same != m_own.end() ? same->first : otherwise;
}

void CheckItemsPage::offerSigns() {
    auto& tablet = m_app.tablet();
    const std::map<std::string, Json> sign{{"sign.words", "words"}};
    m_consented = !records::missingConsent(*kindTable().find("check_items"), sign, m_participant,
                                           tablet.reader().facts(), m_app.today().toStdString(),
                                           records::WithdrawalDay::Over);
    std::vector<OfferedSign> offered;
    if (m_consented && m_writable) {
        for (const auto& one : signsOf(tablet, m_participant, m_filling, m_app.language().code())) {
            const std::string code = codeOf(one.words, one.code);
            const QString key = QString::fromStdString(code);
            if (std::ranges::find(offered, key, &OfferedSign::key) != offered.end()) continue;
            const bool asked = std::ranges::find(m_items, code) != m_items.end();
            offered.push_back(
                {key, one.words, one.label, asked, codePointsOf(one.words) <= kWordsLimit});
        }
    }
    m_signs.setRows(std::move(offered));
}

void CheckItemsPage::takeOver(const QString& code) {
    const OfferedSign* sign = m_signs.find(code);
    if (!m_writable || sign == nullptr || !sign->fits) return;
    if (sign->asked) return remove(code);
    addCode(code.toStdString(), sign->words);
}

void CheckItemsPage::add(const QString& code) {
    const std::string added = code.toStdString();
    const bool known =
        m_own.contains(added) || std::ranges::find(usualItems(), added) != usualItems().end();
    if (!m_writable || full() || !known || m_lines.find(code) != nullptr) return;
    m_items.push_back(added);
    edited();
}

bool CheckItemsPage::checkWords(const QString& words) {
    m_wordsProblem.clear();
    if (words.isEmpty()) {
        m_wordsProblem.set({"sign_words_missing", {}});
    } else if (codePointsOf(words) > kWordsLimit) {
        m_wordsProblem.set({"text_too_long", {{"max", std::to_string(kWordsLimit)}}});
    }
    return !m_wordsProblem.shown();
}

bool CheckItemsPage::addOwn(const QString& words) {
    const QString said = words.simplified();
    if (!m_writable || !checkWords(said)) return false;
    const auto same =
        std::ranges::find_if(m_own, [&](const auto& one) { return one.second == said; });
    if (same != m_own.end() && m_lines.find(QString::fromStdString(same->first)) != nullptr) {
        m_wordsProblem.set({"sign_there_already", {}});
        return false;
    }
    return addCode(same != m_own.end() ? same->first : newCode(), said);
}

bool CheckItemsPage::addCode(const std::string& code, const QString& words) {
    m_wordsProblem.clear();
    if (full()) {
        m_wordsProblem.set({"signs_full", {{"max", std::to_string(kMostItems)}}});
        return false;
    }
    m_own.try_emplace(code, words);  // as it was put before, if it was
    m_items.push_back(code);
    edited();
    return true;
}

bool CheckItemsPage::reword(const QString& code, const QString& words) {
    const QString said = words.simplified();
    const auto own = m_own.find(code.toStdString());
    if (!m_writable || own == m_own.end() || !checkWords(said)) return false;
    if (own->second == said) return true;
    own->second = said;
    edited();
    return true;
}

void CheckItemsPage::move(const QString& code, int places) {
    const auto found = std::ranges::find(m_items, code.toStdString());
    if (!m_writable || found == m_items.end()) return;
    const auto from = found - m_items.begin();
    const auto to = from + (places < 0 ? -1 : 1);
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_items.size())) return;
    std::swap(m_items[static_cast<std::size_t>(from)], m_items[static_cast<std::size_t>(to)]);
    edited();
}

void CheckItemsPage::remove(const QString& code) {
    const auto found = std::ranges::find(m_items, code.toStdString());
    if (!m_writable || found == m_items.end() || m_items.size() == 1) return;
    m_items.erase(found);
    edited();
}

std::map<std::string, Json> CheckItemsPage::differing() const {
    std::map<std::string, Json> set;
    const auto put = [&](const std::string& field, Json value) {
        const auto standing = m_view.values.find(field);
        const Json stands = standing == m_view.values.end() ? Json(nullptr) : *standing;
        if (stands != value) set[field] = std::move(value);
    };
    put("items", m_items);
    for (const auto& [code, words] : m_own) put("sign." + code, words.toStdString());
    for (const auto& [field, words] : olderSigns(m_view.values)) put(field, nullptr);
    return set;
}

void CheckItemsPage::save() { leave({}); }

void CheckItemsPage::leave(const std::function<void()>& then) {
    if (!m_writable || !m_dirty) return then ? then() : void();
    m_problem.clear();
    auto set = differing();
    if (set.empty()) {
        discard();
        return then ? then() : void();
    }
    tablet::SaveRequest request{.kind = "check_items",
                                .participant = m_participant,
                                .set = std::move(set),
                                .onScreen = m_onScreen,
                                .finishes = m_draftKey};
    m_app.tablet().save(std::move(request), this, [this, then](auto saved) {
        if (!saved) return m_problem.set(saved.error());
        load();
        m_savedAt = localMoment(m_app.tablet().nowMs());
        emit changed();
        if (then) then();
    });
}

void CheckItemsPage::back() {
    leave([this] { m_app.navigator()->back(); });
}

void CheckItemsPage::rest() {
    leave([this] { m_app.navigator()->open("rest"); });
}

void CheckItemsPage::discard() {
    m_app.tablet().dropDraft(m_draftKey);
    m_problem.clear();
    m_wordsProblem.clear();
    load();
}

}  // namespace ayumi::viewmodels
