# What makes builds quick where it is present: ccache and mold. Neither changes the result.

find_program(AYUMI_CCACHE ccache)
find_program(AYUMI_ENV env)
if(AYUMI_CCACHE AND AYUMI_ENV)
    # Sloppiness lets ccache work with precompiled headers; base folder and nohashdir let the
    # presets, each in its own folder, share what they compile alike.
    set(launcher
        "${AYUMI_ENV}"
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}"
        "CCACHE_NOHASHDIR=1"
        "${AYUMI_CCACHE}")
    set(CMAKE_C_COMPILER_LAUNCHER "${launcher}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${launcher}")
endif()

find_program(AYUMI_MOLD mold)
if(AYUMI_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=mold)
endif()

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
