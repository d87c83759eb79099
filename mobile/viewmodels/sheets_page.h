// シート: what a participant can fill in, what they began, and what they handed over and when.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <string>
#include <vector>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct SheetEntry {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)  // "sheet CODE" of a new one, else the record
    Q_PROPERTY(QString title MEMBER title)
    // new; begun (since `day`); given or withdrawn (on `day`); newer (needs a newer app), coming
    // (not all of it is here yet), broken: these three cannot be opened
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(bool daily MEMBER daily)
    Q_PROPERTY(bool retired MEMBER retired)  // nobody begins another one

public:
    QString key;
    QString title;
    QString state;
    QString day;
    bool daily = false;
    bool retired = false;
    std::string sheet;   // code
    std::string record;  // empty: a new one

    bool open() const { return state != "newer" && state != "coming" && state != "broken"; }
    bool operator==(const SheetEntry&) const = default;
};

// Of `participant`, in the order of the page: begun, what there is to fill in, handed over newest
// first. Daily sheets: today's alone.
std::vector<SheetEntry> sheetEntries(AppContext& app, const std::string& participant);

void openSheetOf(AppContext& app, const SheetEntry& entry);  // if it can be opened

class SheetsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* begun READ begun CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* toFill READ toFill CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* given READ given CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* withdrawn READ withdrawn CONSTANT)
    // {scope, since}: consents the person withdrew, so that what rests on them is on no screen
    Q_PROPERTY(QVariantList sealed READ sealed NOTIFY changed)
    Q_PROPERTY(QStringList readers READ readers CONSTANT)  // family names as markup
    // {key (code), title, earlier, later (days)} of sheets of which two fillings can be laid beside
    // each other
    Q_PROPERTY(QVariantList pairs READ pairs NOTIFY changed)
    Q_PROPERTY(bool hasSigns READ hasSigns NOTIFY changed)  // for the daily check (check_signs.h)

public:
    SheetsPage(AppContext& app, const QVariantMap& args);

    RowsModelBase* begun() { return &m_begun; }
    RowsModelBase* toFill() { return &m_toFill; }
    RowsModelBase* given() { return &m_given; }
    RowsModelBase* withdrawn() { return &m_withdrawn; }
    const QVariantList& sealed() const { return m_sealed; }
    const QStringList& readers() const { return m_readers; }

    const QVariantList& pairs() const { return m_pairs; }
    bool hasSigns() const { return m_hasSigns; }

    Q_INVOKABLE void open(const QString& key);
    Q_INVOKABLE void compare(const QString& sheet);
    Q_INVOKABLE void openSigns() { m_app.navigator()->open("signs"); }
    Q_INVOKABLE void rest() { m_app.navigator()->open("rest"); }
    Q_INVOKABLE void back() { m_app.navigator()->back(); }

signals:
    void changed();

private:
    void refresh();
    void findMore();
    void findSealed();

    AppContext& m_app;
    const std::string m_person;
    QStringList m_readers;
    QVariantList m_sealed;
    QVariantList m_pairs;
    bool m_hasSigns = false;
    RowsModel<SheetEntry> m_begun;
    RowsModel<SheetEntry> m_toFill;
    RowsModel<SheetEntry> m_given;
    RowsModel<SheetEntry> m_withdrawn;
};

}  // namespace ayumi::viewmodels
