// People, workplaces and records by the words in them, as far as the signed-in member of staff may
// read. Looked up a few records at a time between what the screen does, once typing rests.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <vector>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct FoundPerson {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString kana MEMBER kana)
    Q_PROPERTY(QString letter MEMBER letter)
    Q_PROPERTY(QString hue MEMBER hue)
    Q_PROPERTY(QString state MEMBER state)             // records::nameOf(ServiceState)
    Q_PROPERTY(QVariantList excerpts MEMBER excerpts)  // excerptsOf(), of other fields

public:
    QString key;
    QString name;
    QString kana;
    QString letter;
    QString hue;
    QString state = {};
    QVariantList excerpts;

    bool operator==(const FoundPerson&) const = default;
};

struct FoundSite {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QVariantList excerpts MEMBER excerpts)

public:
    QString key;
    QString name;
    QVariantList excerpts;

    bool operator==(const FoundSite&) const = default;
};

struct FoundRecord {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString names MEMBER names)  // whose it is, joined by ・
    Q_PROPERTY(QString day MEMBER day)      // or when it was begun; empty: nobody knows
    Q_PROPERTY(QString by MEMBER by)        // who wrote the first of the excerpts
    Q_PROPERTY(bool bySelf MEMBER bySelf)
    Q_PROPERTY(QString way MEMBER way)
    Q_PROPERTY(QVariantList excerpts MEMBER excerpts)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(bool opens MEMBER opens)  // there is a page that tells of it

public:
    QString key;
    QString kind;
    QString names;
    QString day;
    QString by;
    bool bySelf = false;
    QString way;
    QVariantList excerpts;
    bool waiting = false;
    bool opens = true;

    bool operator==(const FoundRecord&) const = default;
};

class SearchPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString wanted READ wanted WRITE setWanted NOTIFY changed)  // as typed
    Q_PROPERTY(int mostLetters READ mostLetters CONSTANT)
    // "" nothing is looked for, "long" too much to look for, "busy", "found", "none", "damaged"
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)          // false: not all can be looked up yet
    Q_PROPERTY(int count READ count NOTIFY changed)           // of records found so far
    Q_PROPERTY(bool uncounted READ uncounted NOTIFY changed)  // there are more than that
    Q_PROPERTY(int more READ more NOTIFY changed)             // counted and not shown yet
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* people READ people CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* sites READ sites CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* records READ records CONSTANT)

public:
    SearchPage(AppContext& app, const QVariantMap& args);  // args: may have wanted

    const QString& wanted() const { return m_wanted; }
    void setWanted(const QString& typed);
    int mostLetters() const { return static_cast<int>(store::kMostSearchLetters); }
    const QString& state() const { return m_state; }
    bool ready() const { return m_ready; }
    int count() const { return static_cast<int>(m_shown.size()); }
    bool uncounted() const { return m_uncounted; }
    int more() const { return count() - m_records.count(); }
    RowsModelBase* people() { return &m_people; }
    RowsModelBase* sites() { return &m_sites; }
    RowsModelBase* records() { return &m_records; }

    Q_INVOKABLE void lookNow();  // without waiting for typing to rest
    Q_INVOKABLE void showMore();
    Q_INVOKABLE void openPerson(const QString& participant);
    Q_INVOKABLE void openSite(const QString& site);
    Q_INVOKABLE void openRecord(const QString& record);

signals:
    void changed();

private:
    bool maySearch() const;
    void begin();
    void lookOn();
    void end(const QString& state);
    void publish();
    void findPeople();
    void findSites();
    void fillRecords();

    AppContext& m_app;
    QString m_wanted;
    QString m_state;
    QTimer m_rest;   // typing rests
    QTimer m_slice;  // the next few records
    store::SearchQuery m_query;
    std::int64_t m_before = store::kSearchFromNewest;
    std::vector<store::RecordRow> m_found;  // so far
    std::vector<store::RecordRow> m_shown;  // counted on the page, newest first
    std::size_t m_most = 0;                 // rows on the page
    bool m_ready = true;
    bool m_uncounted = false;
    RowsModel<FoundPerson> m_people;
    RowsModel<FoundSite> m_sites;
    RowsModel<FoundRecord> m_records;
};

}  // namespace ayumi::viewmodels
