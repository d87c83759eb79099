#include "mobile/viewmodels/cards_page.h"

#include <algorithm>

#include "mobile/viewmodels/person_look.h"

namespace ayumi::viewmodels {

namespace {

const char* const kRows[] = {"あ", "か", "さ", "た", "な", "は", "ま", "や", "ら"};

Card cardOf(const Tablet& tablet, const store::NameCard& person) {
    std::string name = tablet.knownName(person.person);
    if (name.empty()) name = !person.name.empty() ? person.name : person.nickname;
    std::string kana = tablet.knownKana(person.person);
    if (kana.empty()) kana = !person.kana.empty() ? person.kana : person.nickname;
    const QString id = QString::fromStdString(person.person);
    PersonLook look = personLook(id, QString::fromStdString(name), QString::fromStdString(kana));
    if (name.empty()) look.markup = QString::fromStdString(person.initial);
    if (name.empty()) look.letter = QString::fromStdString(person.initial);
    return {id, look.markup, look.kana, look.letter, look.hue, store::isStaff(person.role)};
}

}  // namespace

CardsPage::CardsPage(AppContext& app, const QVariantMap&) : m_app(app), m_problem(app.language()) {
    connect(&app.tablet(), &Tablet::peopleChanged, this, &CardsPage::refresh);
    const auto* vault = app.tablet().vault();
    // Where only staff have signed in, their cards are what is wanted; so too after a start.
    m_staffShown = vault != nullptr &&
                   (!databaseOpen() || std::ranges::none_of(vault->cards(), [](const auto& card) {
                       return !store::isStaff(card.role);
                   }));
    refresh();
}

QString CardsPage::agencyName() const {
    const auto* vault = m_app.tablet().vault();
    return vault == nullptr ? QString() : QString::fromStdString(vault->agencyName());
}

void CardsPage::setFilter(const QString& filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    refresh();
}

void CardsPage::setStaffShown(bool shown) {
    if (shown == m_staffShown) return;
    m_staffShown = shown;
    m_filter = "all";
    m_problem.clear();
    refresh();
}

void CardsPage::refresh() {
    std::vector<Card> cards;
    const auto* vault = m_app.tablet().vault();
    if (vault != nullptr) {
        for (const auto& person : vault->cards()) {
            if (store::isStaff(person.role) == m_staffShown) {
                cards.push_back(cardOf(m_app.tablet(), person));
            }
        }
    }
    std::ranges::sort(cards, {}, &Card::kana);
    m_filters = {"all"};
    for (const char* row : kRows) {
        const QString name = QString::fromUtf8(row);
        if (std::ranges::any_of(cards, [&](auto& card) { return kanaRow(card.kana) == name; })) {
            m_filters += name;
        }
    }
    if (!m_filters.contains(m_filter)) m_filter = "all";
    if (m_filter != "all") {
        std::erase_if(cards, [&](auto& card) { return kanaRow(card.kana) != m_filter; });
    }
    m_cards.setRows(std::move(cards));
    emit changed();
}

void CardsPage::choose(const QString& person) {
    m_problem.clear();
    const auto& tablet = m_app.tablet();
    const auto known = tablet.vault()->person(person.toStdString());
    if (!known) return m_problem.set(known.error());
    if (databaseOpen()) return m_app.navigator()->open("pin", {{"person", person}});
    if (!known->opensDatabase) return m_problem.set({"database_locked", {}});
    const bool typed = known->databaseSecretKind == store::SecretKind::Passphrase;
    m_app.navigator()->open(typed ? "passphrase" : "pin", {{"person", person}});
}

}  // namespace ayumi::viewmodels
