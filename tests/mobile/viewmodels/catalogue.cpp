#include "tests/mobile/viewmodels/catalogue.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QXmlStreamReader>

namespace ayumi::viewmodels {

QString catalogueFolder() { return qEnvironmentVariable("AYUMI_SOURCE_DIR"); }

QList<CatalogueMessage> messagesOf(const QString& language) {
    QFile file(catalogueFolder() + "/qml/i18n/ayumi_" + language + ".ts");
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    QXmlStreamReader xml(&file);
    QList<CatalogueMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            messages.append({context, xml.readElementText(), {}, true});
        } else if (xml.name() == u"translation") {
            messages.last().finished = !xml.attributes().hasAttribute("type");
            messages.last().translation = xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return messages;
}

}  // namespace ayumi::viewmodels
