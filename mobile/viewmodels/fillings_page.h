// 「シート」: what a person filled in, sheet by sheet, and what may be begun.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <map>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/fillings.h"
#include "mobile/viewmodels/person_tabs.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct SheetLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)      // code
    Q_PROPERTY(QString title MEMBER title)  // of its newest version that is here
    // Of a sheet that cannot be opened yet: "sheet_newer_engine", "sheet_incomplete", ...
    Q_PROPERTY(QString problem MEMBER problem)
    // "staffSheet" by staff, "sheet" for the person by proxy; empty: nothing may be begun
    Q_PROPERTY(QString begin MEMBER begin)
    Q_PROPERTY(bool comparable MEMBER comparable)
    Q_PROPERTY(bool more MEMBER more)  // older ones than those listed
    // {key, day, version, state, side, wording, help, writers, waiting, contested, readable}
    Q_PROPERTY(QVariantList fillings MEMBER fillings)
    Q_PROPERTY(bool sealed MEMBER sealed)    // what was filled in is on no screen now
    Q_PROPERTY(bool retired MEMBER retired)  // nobody begins another one

public:
    QString key;
    QString title;
    QString problem;
    QString begin;
    bool comparable = false;
    bool more = false;
    QVariantList fillings;
    bool sealed = false;
    bool retired = false;

    bool operator==(const SheetLine&) const = default;
};

class FillingsPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* sheets READ sheets CONSTANT)
    // Consents that are missing, so that what was filled in is on no screen
    Q_PROPERTY(QStringList sealedScopes READ sealedScopes NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::PersonTabs* tabs READ tabs CONSTANT)

public:
    FillingsPage(AppContext& app, const QVariantMap& args);  // args: participant

    const QString& personName() const { return m_personName; }
    RowsModelBase* sheets() { return &m_sheets; }
    const QStringList& sealedScopes() const { return m_sealed; }
    PersonTabs* tabs() { return &m_tabs; }

    Q_INVOKABLE void read(const QString& record);
    Q_INVOKABLE void begin(const QString& sheet);
    Q_INVOKABLE void goOn(const QString& record);  // of one by staff that is not handed over yet
    Q_INVOKABLE void showMore(const QString& sheet);
    Q_INVOKABLE void compare(const QString& sheet);

signals:
    void changed();

private:
    void refresh();
    QVariantMap entryOf(const FilledSheet& filling, const SheetShelf& shelf);
    QString beginningOf(const sheets::Sheet& sheet);

    AppContext& m_app;
    const std::string m_participant;
    PersonTabs m_tabs;
    QString m_personName;
    RowsModel<SheetLine> m_sheets;
    QStringList m_sealed;
    std::map<QString, int> m_pages;  // by sheet; 1 where it is not in it
};

}  // namespace ayumi::viewmodels
