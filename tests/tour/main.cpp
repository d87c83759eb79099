// ayumi_tour: the whole road, touched through the real pages, checked and photographed.
//   AYUMI_TOUR_DIR   where report.md and the pictures go; emptied first
//   AYUMI_BUILD_DIR  whose bin/ayumi-server is started
#include <QGuiApplication>

#include <cstdio>
#include <filesystem>

#include "tests/tour/tour.h"

namespace {

using namespace ayumi;

std::filesystem::path emptied(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::filesystem::remove_all(entry.path());
    }
    return std::filesystem::absolute(folder);
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    const QString wanted = qEnvironmentVariable("AYUMI_TOUR_DIR", "build/tour");
    if (qEnvironmentVariableIsEmpty("AYUMI_BUILD_DIR")) {
        std::fprintf(stderr, "ayumi_tour: AYUMI_BUILD_DIR is not set; ./dev run --tour sets it\n");
        return 2;
    }
    startCrypto();
    app::prepareLook();
    testing::takeWarnings();
    const auto folder = emptied(wanted.toStdString());
    tour::Report report(QString::fromStdString(folder.string()));
    const int code = tour::carryOut(report, [&] { tour::Tour(folder, report).tell(); });
    std::printf("%s/report.md\n", folder.c_str());
    return code;
}
