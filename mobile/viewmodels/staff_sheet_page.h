// A whole sheet on one page for staff to fill in: their side of an assessment, or any sheet that
// they may write. Every letter is a draft at once (filling.h); what does not fit its question is
// told beside it when it is saved, and nothing is saved of a page that has such a place.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <map>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/filling.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct StaffQuestion {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)          // code of the question
    Q_PROPERTY(QString section MEMBER section)  // its heading, where a section begins
    Q_PROPERTY(QString ask MEMBER ask)
    Q_PROPERTY(QString hint MEMBER hint)
    Q_PROPERTY(QString type MEMBER type)  // one, several, text, texts, table, day
    // {key, text, group}: `group` a heading where one begins
    Q_PROPERTY(QVariantList choices MEMBER choices)
    Q_PROPERTY(QStringList chosen MEMBER chosen)
    Q_PROPERTY(bool otherShown MEMBER otherShown)  // words may be written beside what is chosen
    Q_PROPERTY(QString other MEMBER other)
    Q_PROPERTY(QStringList labels MEMBER labels)  // of the columns of a table
    Q_PROPERTY(QStringList examples MEMBER examples)
    Q_PROPERTY(QString day MEMBER day)  // as it is typed
    // Of texts one each; of a table the cells row by row; of a text the one.
    Q_PROPERTY(QStringList texts MEMBER texts)
    Q_PROPERTY(int rows MEMBER rows)  // 0: no texts are asked
    Q_PROPERTY(int across MEMBER across)
    Q_PROPERTY(bool mayAdd MEMBER mayAdd)
    Q_PROPERTY(QString problem MEMBER problem)  // in words; empty: none

public:
    QString key;
    QString section;
    QString ask;
    QString hint;
    QString type;
    QVariantList choices;
    QStringList chosen;
    bool otherShown = false;
    QString other;
    QStringList labels;
    QStringList examples;
    QString day;
    QStringList texts;
    int rows = 0;
    int across = 0;
    bool mayAdd = false;
    QString problem;

    bool operator==(const StaffQuestion&) const = default;
};

class StaffSheetPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString about READ about NOTIFY changed)
    Q_PROPERTY(int version READ version NOTIFY changed)
    // Why it cannot be filled in: that of the sheet (filling.h), "consent", "fixed", "no_right"
    Q_PROPERTY(QString hindrance READ hindrance NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* questions READ questions CONSTANT)
    Q_PROPERTY(bool fromDraft READ fromDraft CONSTANT)
    Q_PROPERTY(bool dirty READ dirty NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    // args: participant, sheet (code); record of one that is begun
    StaffSheetPage(AppContext& app, const QVariantMap& args);

    const QString& personName() const { return m_personName; }
    QString title() const;
    QString about() const;
    int version() const { return sheet() == nullptr ? 0 : sheet()->version; }
    QString hindrance() const;
    RowsModelBase* questions() { return &m_questions; }
    bool fromDraft() const { return m_filling.fromDraft(); }
    bool dirty() const { return m_filling.dirty(); }
    bool busy() const { return m_filling.saving(); }
    const QString& savedAt() const { return m_savedAt; }
    Problem* problem() { return &m_problem; }

    // A second touch on the one that is chosen takes it back.
    Q_INVOKABLE void choose(const QString& item, const QString& code);
    Q_INVOKABLE void setOther(const QString& item, const QString& text);
    Q_INVOKABLE void setText(const QString& item, int at,
                             const QString& text);  // in `texts`; 0: the day
    Q_INVOKABLE void addRow(const QString& item);
    Q_INVOKABLE void removeRow(const QString& item, int row);
    Q_INVOKABLE void save();    // goes on later
    Q_INVOKABLE void submit();  // handed over: it changes no more; leads back

signals:
    void changed();

private:
    const sheets::Sheet* sheet() const { return m_filling.sheet(); }
    const sheets::Item* find(const QString& item) const;
    void refresh();
    StaffQuestion questionOf(const sheets::Item& item) const;
    void fillTexts(StaffQuestion& question, const sheets::Item& item) const;
    void set(const sheets::Item& item, Json answer);
    bool check();  // tidies up what is asked; false: something does not fit
    void commit(const char* state);

    AppContext& m_app;
    Filling m_filling;
    RowsModel<StaffQuestion> m_questions;
    std::map<std::string, Error> m_problems;  // by question
    Problem m_problem;
    QString m_personName;
    QString m_savedAt;
};

}  // namespace ayumi::viewmodels
