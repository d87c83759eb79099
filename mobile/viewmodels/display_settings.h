// How this tablet shows its pages. Kept in display.ini of the data folder, because the screens
// before unlocking follow it too; nothing in it is about a person. What a participant chose for
// their own screens (Vault::look) is put over it while they are at it, and is not kept here.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QSettings>

#include "mobile/store/vault/lobby.h"
#include "mobile/viewmodels/language.h"

namespace ayumi::viewmodels {

class DisplaySettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString ruby READ ruby WRITE setRuby NOTIFY changed)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY changed)
    Q_PROPERTY(QString palette READ palette WRITE setPalette NOTIFY changed)
    Q_PROPERTY(bool motion READ motion WRITE setMotion NOTIFY changed)
    Q_PROPERTY(bool pictures READ pictures WRITE setPictures NOTIFY changed)

public:
    // `folder` exists already. The language is set from what was kept.
    DisplaySettings(const QString& folder, Language& language);

    QString language() const { return m_language.code(); }
    void setLanguage(const QString& code);
    QString ruby() const { return m_ruby; }
    void setRuby(const QString& mode);  // none, above, kana
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);  // 100-200
    QString palette() const { return m_palette; }
    void setPalette(const QString& name);  // light, dark, hc, hcdark
    bool motion() const { return m_motion; }
    void setMotion(bool on);
    bool pictures() const { return m_pictures; }
    void setPictures(bool on);  // faces and pictograms of answers

    // Language, ruby, size of text and palette as they are shown now.
    store::LobbySettings look() const;
    // From here to takeOff() these four are somebody's own, and setting them is not kept.
    void putOn(const store::LobbySettings& look);
    void takeOff();  // back to what the tablet shows

signals:
    void changed();

private:
    void keep(const QString& key, const QVariant& value);
    void show(const store::LobbySettings& look);
    store::LobbySettings kept() const;

    QSettings m_file;
    Language& m_language;
    QString m_ruby;
    QString m_palette;
    int m_textPercent = 100;
    bool m_motion = true;
    bool m_pictures = true;
    bool m_worn = false;  // somebody's own look is over it
};

}  // namespace ayumi::viewmodels
