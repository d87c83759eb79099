// One filling of a sheet, whole, in the words of the version it was given on: what was asked, and
// what was answered. What is for the person's own eyes is in another record and on no such page.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/fillings.h"
#include "mobile/viewmodels/problem.h"
#include "mobile/viewmodels/record_past.h"
#include "mobile/viewmodels/rows_model.h"

namespace ayumi::viewmodels {

struct QuestionLine {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)          // code of the question
    Q_PROPERTY(QString section MEMBER section)  // its heading, where a section begins
    Q_PROPERTY(QString ask MEMBER ask)
    Q_PROPERTY(QStringList answers MEMBER answers)
    Q_PROPERTY(QVariantList rows MEMBER rows)  // of a table: tableRows()

public:
    QString key;
    QString section;
    QString ask;
    QStringList answers;
    QVariantList rows;

    bool operator==(const QuestionLine&) const = default;
};

class FillingPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)  // of the sheet; its code if it is not here
    Q_PROPERTY(bool there READ there NOTIFY changed)     // it can be read by whoever looks
    // Its version of the sheet is not here or not for this build: the answers stand as codes.
    Q_PROPERTY(bool sheetMissing READ sheetMissing NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(int version READ version NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString side READ side NOTIFY changed)
    Q_PROPERTY(QString wording READ wording NOTIFY changed)
    Q_PROPERTY(QString help READ help NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RecordPast past READ past NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::RowsModelBase* questions READ questions CONSTANT)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    // Signs were chosen that the daily check could ask.
    Q_PROPERTY(bool hasSigns READ hasSigns NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    FillingPage(AppContext& app, const QVariantMap& args);  // args: record

    const QString& personName() const { return m_personName; }
    const QString& title() const { return m_title; }
    bool there() const { return m_there; }
    bool sheetMissing() const { return m_sheetMissing; }
    QString kind() const { return QString::fromStdString(m_filling.view.kind); }
    QString day() const { return QString::fromStdString(m_filling.day); }
    int version() const { return m_filling.version; }
    QString state() const { return QString::fromStdString(m_filling.state); }
    QString side() const { return QString::fromStdString(m_filling.side); }
    QString wording() const { return QString::fromStdString(m_filling.view.text("wording")); }
    QString help() const { return QString::fromStdString(m_filling.view.text("help")); }
    const RecordPast& past() const { return m_past; }
    bool waiting() const { return m_filling.view.pending; }
    RowsModelBase* questions() { return &m_questions; }
    bool mayWrite() const { return m_mayWrite; }
    bool hasSigns() const { return m_hasSigns; }
    Problem* problem() { return &m_problem; }

    // Of two values that stand in one field, `change` is the one that stays.
    Q_INVOKABLE void settle(const QString& field, const QString& change);
    Q_INVOKABLE void openSigns();  // to choose what the daily check asks
    Q_INVOKABLE void openDay();    // of a daily one: the day that is signed
    Q_INVOKABLE void compare();

signals:
    void changed();

private:
    void refresh();
    void fillQuestions(const sheets::Sheet* sheet);
    void fillPast();

    AppContext& m_app;
    const std::string m_record;
    FilledSheet m_filling;
    RowsModel<QuestionLine> m_questions;
    RecordHistories m_histories;
    Problem m_problem;
    QString m_personName;
    QString m_title;
    RecordPast m_past;
    bool m_there = false;
    bool m_sheetMissing = false;
    bool m_mayWrite = false;
    bool m_hasSigns = false;
};

}  // namespace ayumi::viewmodels
