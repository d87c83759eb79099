// The form of one new consent, as it was given on paper or on the screen. What is typed is a draft
// at once.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include <map>
#include <optional>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

class ConsentPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    Q_PROPERTY(QString personName READ personName CONSTANT)
    Q_PROPERTY(bool fromDraft READ fromDraft CONSTANT)
    Q_PROPERTY(QString scope READ scope WRITE setScope NOTIFY changed)
    Q_PROPERTY(QString textVersion READ textVersion WRITE setTextVersion NOTIFY changed)
    Q_PROPERTY(QString toWhom READ toWhom WRITE setToWhom NOTIFY changed)
    Q_PROPERTY(QString givenBy READ givenBy WRITE setGivenBy NOTIFY changed)
    Q_PROPERTY(QString giverName READ giverName WRITE setGiverName NOTIFY changed)
    Q_PROPERTY(QString givenOn READ givenOn WRITE setGivenOn NOTIFY changed)
    Q_PROPERTY(QString means READ means WRITE setMeans NOTIFY changed)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
    Q_PROPERTY(ayumi::viewmodels::Problem* versionProblem READ versionProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* nameProblem READ nameProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* dayProblem READ dayProblem CONSTANT)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem CONSTANT)

public:
    ConsentPage(AppContext& app, const QVariantMap& args);  // participant, those of mending.h

    const QString& personName() const { return m_personName; }
    bool fromDraft() const { return m_fromDraft; }
    QString scope() const { return m_typed.value("scope"); }
    void setScope(const QString& value) { edit("scope", value); }
    QString textVersion() const { return m_typed.value("text_version"); }
    void setTextVersion(const QString& value) { edit("text_version", value); }
    QString toWhom() const { return m_typed.value("to_whom"); }
    void setToWhom(const QString& value) { edit("to_whom", value); }
    QString givenBy() const { return m_typed.value("given_by"); }
    void setGivenBy(const QString& value) { edit("given_by", value); }
    QString giverName() const { return m_typed.value("given_by_name"); }
    void setGiverName(const QString& value) { edit("given_by_name", value); }
    QString givenOn() const { return m_typed.value("given_on"); }
    void setGivenOn(const QString& value) { edit("given_on", value); }
    QString means() const { return m_typed.value("means"); }
    void setMeans(const QString& value) { edit("means", value); }
    QString note() const { return m_typed.value("note"); }
    void setNote(const QString& value) { edit("note", value); }
    Problem* versionProblem() { return &m_versionProblem; }
    Problem* nameProblem() { return &m_nameProblem; }
    Problem* dayProblem() { return &m_dayProblem; }
    Problem* problem() { return &m_problem; }

    Q_INVOKABLE void save();  // and leaves the page when it is saved

signals:
    void changed();

private:
    void loadDraft();
    void edit(const QString& field, const QString& value);
    bool check();
    void refused(const Error& error);

    AppContext& m_app;
    const std::string m_participant;
    const store::DraftKey m_draftKey;
    const QString m_mends;
    Problem m_versionProblem;
    Problem m_nameProblem;
    Problem m_dayProblem;
    Problem m_problem;
    QMap<QString, QString> m_typed;  // field -> text
    QString m_personName;
    bool m_fromDraft = false;
    bool m_saving = false;
};

}  // namespace ayumi::viewmodels
