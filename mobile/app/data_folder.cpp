#include "mobile/app/data_folder.h"

#include <QStandardPaths>

namespace ayumi::app {

const std::filesystem::path& privateFolder(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    return folder;
}

std::filesystem::path defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
}

}  // namespace ayumi::app
