// A small file system of its own, to be filled; needs root, as the build machines have it.
#pragma once

#include <sys/mount.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace ayumi::testing {

class SmallDisk {
public:
    // Mounted over the folder until its destruction. As it is it holds a founded agency twice over:
    // the database, and the log written before it.
    explicit SmallDisk(const std::filesystem::path& folder, const std::string& size = "4m")
        : m_folder(folder.string()) {
        const std::string options = "mode=0700,size=" + size;
        m_mounted = ::geteuid() == 0 &&
                    ::mount("tmpfs", m_folder.c_str(), "tmpfs", 0, options.c_str()) == 0;
    }
    ~SmallDisk() {
        if (m_mounted) ::umount2(m_folder.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    bool mounted() const { return m_mounted; }

    void fill() const {
        std::ofstream filler(m_folder + "/filler", std::ios::binary | std::ios::app);
        const std::string block(4096, 'f');
        while (filler.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) {
        }
    }
    void empty() const { std::filesystem::remove(m_folder + "/filler"); }
    // As if a larger disk had been put in; false if it could not be.
    bool grow(const std::string& size) const {
        const std::string options = "size=" + size;
        return ::mount("tmpfs", m_folder.c_str(), "tmpfs", MS_REMOUNT, options.c_str()) == 0;
    }
    // Taken away the right to write, and given back; false while somebody has a file open to write.
    bool readOnly(bool on) const {
        return ::mount("tmpfs", m_folder.c_str(), "tmpfs", MS_REMOUNT | (on ? MS_RDONLY : 0), "") ==
               0;
    }

private:
    std::string m_folder;
    bool m_mounted = false;
};

}  // namespace ayumi::testing
