// One visit, or another contact, of a coach: planned, done or given up. What is typed is a draft at
// once, over what stood; saving makes one change. Who and which day a record is about never changes
// (docs/sync.md): put right, it is moved, with a trace in both.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <memory>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/edited_fields.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/record_past.h"
#include "mobile/viewmodels/rows_model.h"
#include "mobile/viewmodels/visit_fields.h"
#include "mobile/viewmodels/visits_of.h"
#include "shared/records/copied_text.h"

namespace ayumi::viewmodels {

struct VisitPerson {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString key;
    QString name;
    bool chosen = false;

    bool operator==(const VisitPerson&) const = default;
};

class VisitPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(bool there READ there NOTIFY changed)  // new, or to be read by whoever looks
    Q_PROPERTY(bool recorded READ recorded NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString dayText READ dayText WRITE setDayText NOTIFY changed)
    Q_PROPERTY(QVariantMap typed READ typed NOTIFY changed)  // field -> text
    Q_PROPERTY(QString coachName READ coachName NOTIFY changed)
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    Q_PROPERTY(QVariantList sites READ sites NOTIFY changed)  // {key, label}
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* people READ people CONSTANT)
    Q_PROPERTY(QString names READ names NOTIFY changed)  // of those who are chosen
    Q_PROPERTY(QStringList readers READ readers NOTIFY changed)
    // Of edited fields: what came in since they were typed: field -> {value, by}
    Q_PROPERTY(QVariantMap cameIn READ cameIn NOTIFY changed)
    Q_PROPERTY(bool dirty READ dirty NOTIFY changed)
    Q_PROPERTY(bool fromDraft READ fromDraft NOTIFY changed)
    Q_PROPERTY(bool moves READ moves NOTIFY changed)  // other people or another day
    Q_PROPERTY(QString why READ why WRITE setWhy NOTIFY changed)
    Q_PROPERTY(QStringList doubts READ doubts NOTIFY changed)       // "travel", "overlap"
    Q_PROPERTY(QVariantList overlaps READ overlaps NOTIFY changed)  // {place, from, to, toNextDay}
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)  // with the way; -1 while nobody can tell
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool gone READ gone NOTIFY changed)  // taken back
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RecordPast past READ past NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* peopleProblem READ peopleProblem CONSTANT)

public:
    // args: record, or of a new one site and day (both may be empty)
    VisitPage(AppContext& app, const QVariantMap& args);

    bool there() const { return m_record.empty() || m_edits.recorded() || gone(); }
    bool recorded() const { return m_edits.recorded(); }
    bool mayWrite() const { return m_mayWrite; }
    QString day() const { return QString::fromStdString(m_day); }
    const QString& dayText() const { return m_dayText; }
    void setDayText(const QString& text);
    QVariantMap typed() const;
    const QString& coachName() const { return m_coachName; }
    QString siteName() const { return nameOfSite(text("site")); }
    const QVariantList& sites() const { return m_sites; }
    RowsModelBase* people() { return &m_people; }
    QString names() const;
    const QStringList& readers() const { return m_readers; }
    QVariantMap cameIn() const;
    bool dirty() const { return m_edits.dirty() || moves() || (!recorded() && m_begun); }
    bool fromDraft() const { return m_fromDraft; }
    bool moves() const;
    const QString& why() const { return m_why; }
    void setWhy(const QString& text);
    const QStringList& doubts() const { return m_doubts; }
    const QVariantList& overlaps() const { return m_overlaps; }
    int minutes() const;
    const QString& savedAt() const { return m_savedAt; }
    bool waiting() const { return m_edits.view().pending; }
    bool gone() const { return m_edits.view().isVoid; }
    const QString& reason() const { return m_past.reason; }
    const RecordPast& past() const { return m_past; }
    Problem* problem() { return &m_problem; }
    Problem* peopleProblem() { return &m_peopleProblem; }

    Q_INVOKABLE ayumi::viewmodels::Problem* problemOf(const QString& field);
    Q_INVOKABLE void edit(const QString& field, const QString& text);
    Q_INVOKABLE void toggle(const QString& person);
    // What can be and is unusual is told first (`doubts`); saved again, it is kept as it is.
    Q_INVOKABLE void save();
    Q_INVOKABLE void forgetDoubts();  // they will be told again
    Q_INVOKABLE void discard();
    Q_INVOKABLE void takeBack(const QString& reason);
    Q_INVOKABLE void settle(const QString& field, const QString& change);
    Q_INVOKABLE QString copied(const QString& field, const QString& typed);  // copiedFrom()

signals:
    void changed();

private:
    using People = std::vector<std::string>;

    void refresh();
    void loadDraft();
    void keepDraft();
    void readPeople();
    void readSites();
    void readPast();  // visit_page_past.cpp
    void clearProblems();
    QString text(const std::string& field) const;
    VisitTexts texts() const;
    QString nameOfSite(const QString& site) const;
    // visit_page_saving.cpp
    std::optional<std::string> typedOn() const;  // the day; nullopt if it cannot be read
    bool checkPeople();
    bool checkDay();
    bool hasNewDoubts(const std::map<std::string, Json>& values);
    std::string coach() const;
    records::Visit visitOf(const std::map<std::string, Json>& values) const;
    std::map<std::string, Json> changedOf(const std::map<std::string, Json>& values) const;
    void send(const std::map<std::string, Json>& values);
    void move(const std::map<std::string, Json>& values);
    void saved(const tablet::Saved& saved);
    void failed(const Error& error);

    AppContext& m_app;
    std::string m_record;  // empty until it is saved first
    std::string m_site;    // of a new one, as it was opened
    std::string m_day;
    store::DraftKey m_draftKey;
    EditedFields m_edits;  // texts as typed
    People m_chosen;       // sorted
    People m_first;        // stand first: those it is for, or may be for, when it is opened
    RecordHistories m_histories;
    RowsModel<VisitPerson> m_people;
    std::map<QString, std::unique_ptr<Problem>> m_problems;
    Problem m_problem;
    Problem m_peopleProblem;
    std::optional<std::map<std::string, std::vector<records::EarlierText>>> m_earlier;
    QString m_dayText;
    QString m_coachName;
    QString m_why;
    QString m_savedAt;
    QVariantList m_sites;
    QStringList m_readers;
    QStringList m_doubts;
    QVariantList m_overlaps;
    RecordPast m_past;
    bool m_mayWrite = false;
    bool m_begun = false;  // of a new one: somebody typed
    bool m_fromDraft = false;
    bool m_saving = false;
};

}  // namespace ayumi::viewmodels
