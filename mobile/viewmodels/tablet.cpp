#include "mobile/viewmodels/tablet.h"

#include <algorithm>
#include <utility>

#include "mobile/viewmodels/tablet_posting.h"
#include "shared/base/time_text.h"
#include "shared/records/settings.h"

namespace ayumi::viewmodels {

namespace {

// security.md: the database stays open until 30 minutes after the outbox is empty, at most 12 h.
constexpr TimeMs kOpenAfterEmptyMs = TimeMs{30} * 60 * 1000;
constexpr TimeMs kOpenAtMostMs = TimeMs{12} * 60 * 60 * 1000;
constexpr int kClosingCheckMs = 30 * 1000;

const Error kReadingFailed{"reading_failed", {}};

// Staff may have been given another role since they signed in here. `reader`: none before the
// database is open.
records::Role roleNow(const store::NameCard& card, store::TabletReader* reader) {
    if (reader == nullptr || !store::isStaff(card.role)) return card.role;
    const auto now = reader->facts().roleOf(card.person);
    return now && store::isStaff(*now) ? *now : card.role;
}

// The sheets themselves, or who may see them.
bool bearsOnSheets(const store::Touched& touched) {
    return touched.reset || !touched.forgotten.empty() ||
           std::ranges::any_of(touched.kinds, [](const std::string& kind) {
               return kind == "sheet" || records::Facts::concerns(kind);
           });
}

}  // namespace

Tablet::Tablet(TabletParts parts)
    : m_parts(std::move(parts)), m_engine(m_parts.clock, m_engineRandom, *this) {
    m_transport = m_parts.makeTransport(m_engine);
    m_engine.start(*m_transport);
    m_closing.setParent(this);
    m_closing.setObjectName("closing");
    m_closing.setInterval(kClosingCheckMs);
    connect(&m_closing, &QTimer::timeout, this, &Tablet::closeWhenDue);
}

Tablet::~Tablet() {
    m_engine.stop();
    m_transport.reset();
}

Tablet::State Tablet::state() const {
    if (!m_vault) return State::NotEnrolled;
    if (!m_vault->hasOpener()) return State::NobodyYet;
    return m_reader ? State::Open : State::Closed;
}

QString Tablet::today() const { return QString::fromStdString(dayOf(nowMs())); }

store::Viewer Tablet::viewer() const { return {m_session.person().toStdString(), nowMs()}; }

const SheetShelf& Tablet::sheets() {
    static const SheetShelf kNone;
    if (!readable()) return kNone;
    if (m_sheetsStale) m_sheets.refresh(*m_reader, viewer());
    m_sheetsStale = false;
    return m_sheets;
}

std::string Tablet::knownName(const std::string& person) const {
    const auto found = m_names.find(person);
    return found == m_names.end() ? std::string() : found->second.first;
}

std::string Tablet::knownKana(const std::string& person) const {
    const auto found = m_names.find(person);
    return found == m_names.end() ? std::string() : found->second.second;
}

std::vector<std::string> Tablet::helpPhones() const {
    std::vector<std::string> phones;
    for (int place = 1; m_reader && place <= records::kMostHelpPhones; ++place) {
        if (auto value = m_reader->setting(records::helpPhoneSetting(place))) {
            phones.push_back(std::move(*value));
        }
    }
    return phones;
}

void Tablet::openDatabase(const std::string& person, store::Secret secret, QObject* context,
                          Then<void> then) {
    auto shared = std::make_shared<store::Secret>(std::move(secret));
    openWith([person, shared](store::Vault& vault) { return vault.openDatabase(person, *shared); },
             context, std::move(then));
}

void Tablet::openDatabaseByRecovery(SecretBytes paper, QObject* context, Then<void> then) {
    auto shared = std::make_shared<SecretBytes>(std::move(paper));
    openWith([shared](store::Vault& vault) { return vault.openDatabaseByRecovery(shared->view()); },
             context, std::move(then));
}

void Tablet::openWith(std::function<Result<SecretBytes>(store::Vault&)> openKey, QObject* context,
                      Then<void> then) {
    auto opened = here<std::shared_ptr<OpenedDatabase>>(
        context, [this, then = std::move(then)](const auto& result) {
            if (!result) return then(result.error());
            m_engine.open(std::move((*result)->store));
            take(std::move((*result)->reader));
            vouch();
            emit peopleChanged();
            then({});
        });
    m_worker.post([vault = m_vault, openKey = std::move(openKey), file = databaseFile(),
                   &kinds = m_kinds, opened = std::move(opened)] {
        const auto key = openKey(*vault);
        if (!key) return opened(key.error());
        // Gone, it is not made anew: an empty one would look as if nobody had written anything.
        auto database = openBoth(file, key->view(), kinds, sqlite::Mode::Existing);
        if (!database) vault->closeDatabase();
        opened(std::move(database));
    });
}

void Tablet::unlock(const std::string& person, store::Secret secret, QObject* context,
                    Then<void> then) {
    auto done = here<std::shared_ptr<store::Signer>>(
        context, [this, person, then = std::move(then)](const auto& signer) {
            if (!signer) return then(signer.error());
            begin(person, std::move(**signer));
            then({});
        });
    m_worker.post([vault = m_vault, person,
                   secret = std::make_shared<store::Secret>(std::move(secret)),
                   done = std::move(done)] {
        auto signer = vault->unlockSigner(person, *secret);
        if (!signer) return done(signer.error());
        done(std::make_shared<store::Signer>(std::move(*signer)));
    });
}

void Tablet::confirmSecret(store::Secret secret, QObject* context, Then<void> then) {
    const std::string person = m_session.person().toStdString();
    auto done = here<void>(context, [this, then = std::move(then)](Result<void> good) {
        if (good) m_confirmedAtMs = m_parts.clock.monotonicMs();
        then(good);
    });
    m_worker.post([vault = m_vault, person,
                   secret = std::make_shared<store::Secret>(std::move(secret)),
                   done = std::move(done)] {
        const auto signer = vault->unlockSigner(person, *secret);
        done(signer ? Result<void>() : Result<void>(signer.error()));
    });
}

bool Tablet::secretConfirmed() const {
    return m_session.active() && m_confirmedAtMs != 0 &&
           m_parts.clock.monotonicMs() - m_confirmedAtMs < kSecretGoodMs;
}

void Tablet::begin(const std::string& person, store::Signer signer) {
    m_confirmedAtMs = 0;
    m_engine.unlock(std::move(signer));
    m_closing.stop();
    m_lockedAtMs = 0;
    m_sheetsStale = true;
    for (const auto& card : m_vault->cards()) {
        if (card.person != person) continue;
        const std::string name = !card.name.empty() ? card.name : card.nickname;
        m_session.begin(QString::fromStdString(person), roleNow(card, m_reader.get()),
                        QString::fromStdString(name));
    }
    learnNames();
}

void Tablet::learnNames() {
    if (!readable()) return;
    for (const auto& rows : {m_reader->staff(viewer()), m_reader->people(viewer())}) {
        for (const auto& row : rows) {
            const std::string& id = row.participant.empty() ? row.record : row.participant;
            m_names[id] = {row.text("name"), row.text("name_kana")};
        }
    }
    m_session.rename(QString::fromStdString(knownName(m_session.person().toStdString())));
    emit peopleChanged();
}

void Tablet::lock() {
    if (!m_session.active()) return;
    emit aboutToLock();
    m_renewal.reset();
    m_engine.lock();
    m_session.end();
    noteKeeping({});
    m_lockedAtMs = m_parts.clock.monotonicMs();
    m_emptyAtMs = m_status.waiting == 0 ? m_lockedAtMs : 0;
    m_closing.start();
    emit locked();
}

bool Tablet::handOver(const std::string& participant) {
    if (!m_session.staff() || !readable() || participant.empty()) return false;
    m_sheetsStale = true;
    m_session.handOver(QString::fromStdString(participant),
                       QString::fromStdString(knownName(participant)));
    return true;
}

void Tablet::closeWhenDue() {
    const TimeMs now = m_parts.clock.monotonicMs();
    if (m_status.waiting > 0) m_emptyAtMs = 0;
    if (m_status.waiting == 0 && m_emptyAtMs == 0) m_emptyAtMs = now;
    const bool empty = m_emptyAtMs != 0 && now - m_emptyAtMs >= kOpenAfterEmptyMs;
    if (empty || now - m_lockedAtMs >= kOpenAtMostMs) closeDatabase();
}

void Tablet::closeDatabase() {
    m_closing.stop();
    m_reader.reset();
    m_engine.close([vault = m_vault] { vault->closeDatabase(); });
    emit peopleChanged();
}

void Tablet::take(std::unique_ptr<store::TabletReader> reader) {
    m_reader = std::move(reader);
    m_readingFailed = false;
    m_unreadDrafts.clear();
    m_reader->meetFailures([this](const Error&) { noteReadingFailed(); });
}

// Whoever reads goes on with less than there is: nothing is made of it, and no page with it stays.
void Tablet::noteReadingFailed() {
    if (std::exchange(m_readingFailed, true)) return;
    post([this] {
        if (!m_readingFailed || !m_reader) return;
        lock();
        closeDatabase();
        emit readingFailed();
    });
}

void Tablet::save(tablet::SaveRequest request, QObject* context, Then<tablet::Saved> then) {
    if (m_readingFailed) return here<tablet::Saved>(context, std::move(then))(kReadingFailed);
    if (m_session.handed()) request.author = m_session.person().toStdString();
    m_engine.save(std::move(request), here<tablet::Saved>(context, std::move(then)));
}

void Tablet::saveTogether(std::vector<tablet::SaveRequest> requests, QObject* context,
                          Then<std::vector<tablet::Saved>> then) {
    if (m_readingFailed) {
        return here<std::vector<tablet::Saved>>(context, std::move(then))(kReadingFailed);
    }
    if (m_session.handed()) {
        for (auto& request : requests) request.author = m_session.person().toStdString();
    }
    m_engine.saveTogether(std::move(requests),
                          here<std::vector<tablet::Saved>>(context, std::move(then)));
}

void Tablet::sign(tablet::SignRequest request, QObject* context, Then<tablet::Saved> then) {
    if (m_readingFailed) return here<tablet::Saved>(context, std::move(then))(kReadingFailed);
    m_engine.sign(std::move(request), here<tablet::Saved>(context, std::move(then)));
}

void Tablet::keepDraft(const store::DraftKey& key, const std::string& audience, Json content) {
    if (m_unreadDrafts.contains(key)) return;
    m_drafts.asked(key, store::Draft{key, audience, m_parts.clock.nowMs(), content});
    m_engine.saveDraft(key, audience, std::move(content), draftAnswered(key));
}

void Tablet::dropDraft(const store::DraftKey& key) {
    if (m_unreadDrafts.contains(key)) return;
    m_drafts.asked(key, std::nullopt);
    m_engine.dropDraft(key, draftAnswered(key));
}

std::optional<store::Draft> Tablet::draft(const store::DraftKey& key) {
    if (m_drafts.holds(key)) return m_drafts.newest(key);
    auto kept = m_reader->draft(key);
    if (m_readingFailed) m_unreadDrafts.insert(key);
    return kept;
}

std::function<void(Result<void>)> Tablet::draftAnswered(const store::DraftKey& key) {
    return here<void>(this, [this, key](Result<void> kept) {
        m_drafts.answered(key);
        noteKeeping(kept);
    });
}

void Tablet::noteKeeping(const Result<void>& kept) {
    std::optional<Error> problem;
    // What is on the screen is lost with it: after the lock there is nothing left to warn of.
    if (!kept && m_session.active()) problem = kept.error();
    if (problem && problem->code == "disk_full") problem->code = "draft_disk_full";
    if (problem.has_value() == m_keepingProblem.has_value() &&
        (!problem || problem->code == m_keepingProblem->code)) {
        return;
    }
    m_keepingProblem = std::move(problem);
    emit keepingChanged();
}

void Tablet::history(const std::string& record, QObject* context,
                     Then<sync::HistoryResponse> then) {
    m_engine.history(record, here<sync::HistoryResponse>(context, std::move(then)));
}

void Tablet::onRecordsChanged(const store::Touched& touched) {
    post([this, stale = bearsOnSheets(touched)] {
        m_sheetsStale = m_sheetsStale || stale;
        learnNames();
        emit recordsChanged();
    });
}

void Tablet::onSyncStatus(const tablet::SyncStatus& status) {
    post([this, status] {
        m_status = status;
        emit syncStatusChanged();
    });
}

void Tablet::onWiped() {
    post([this] { wipe(); });
}

void Tablet::post(std::function<void()> work) {
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

}  // namespace ayumi::viewmodels
