// 確認が必要な記録: what the server keeps aside, in words, and what a person does about it. Anyone
// of the staff sees their own; a supervisor all they could read, and decides: let it in, mend it,
// or set it aside. Decisions are ordinary signed changes, so they wait in the outbox.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct HeldLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)    // what a release names
    Q_PROPERTY(QString kind MEMBER kind)  // empty: it cannot be read
    Q_PROPERTY(QString personName MEMBER personName)
    Q_PROPERTY(QString siteName MEMBER siteName)
    Q_PROPERTY(QString day MEMBER day)
    Q_PROPERTY(QString by MEMBER by)
    Q_PROPERTY(bool bySelf MEMBER bySelf)
    Q_PROPERTY(QString way MEMBER way)
    Q_PROPERTY(QString at MEMBER at)  // written; of an unreadable one: arrived
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QVariantList facts MEMBER facts)  // of FactLine
    Q_PROPERTY(QString text MEMBER text)         // what came, if it cannot be read
    Q_PROPERTY(QString what MEMBER what)         // the server's reason in words
    Q_PROPERTY(QString kept MEMBER kept)
    Q_PROPERTY(QString todo MEMBER todo)
    Q_PROPERTY(bool waits MEMBER waits)  // for something else, by itself
    Q_PROPERTY(bool releasable MEMBER releasable)
    Q_PROPERTY(bool mendable MEMBER mendable)
    Q_PROPERTY(QString decision MEMBER decision)  // made here, on its way

public:
    QString key;
    QString kind;
    QString personName;
    QString siteName;
    QString day;
    QString by;
    bool bySelf = false;
    QString way;
    QString at;
    QString why;
    QVariantList facts;
    QString text;
    QString what;
    QString kept;
    QString todo;
    bool waits = false;
    bool releasable = false;
    bool mendable = false;
    QString decision;

    bool operator==(const HeldLine&) const = default;
};

class HeldPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* entries READ entries CONSTANT)
    Q_PROPERTY(bool supervisor READ supervisor CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    HeldPage(AppContext& app, const QVariantMap& args);

    RowsModelBase* entries() { return &m_entries; }
    bool supervisor() const { return m_app.session()->role() == "supervisor"; }
    bool busy() const { return m_busy; }
    Problem* problem() { return &m_problem; }

    // A signed decision; done() follows if it is saved. To set aside needs a reason.
    Q_INVOKABLE void release(const QString& key, const QString& reason);
    Q_INVOKABLE void setAside(const QString& key, const QString& reason);
    // The form of the record with these values typed in. Saved there by a supervisor, it is mended.
    Q_INVOKABLE void mend(const QString& key);

signals:
    void changed();
    void done();

private:
    void refresh();
    HeldLine lineOf(const store::HeldChange& held);
    void decide(const QString& key, const char* decision, const QString& reason);

    AppContext& m_app;
    Problem m_problem;
    RowsModel<HeldLine> m_entries;
    std::vector<store::HeldChange> m_held;
    bool m_busy = false;
};

}  // namespace ayumi::viewmodels
