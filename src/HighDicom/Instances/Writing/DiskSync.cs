using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace HighDicom;

/// <summary>Asks the system to put files and folders on the disk (fsync).</summary>
internal sealed partial class DiskSync : IDiskSync
{
    internal static readonly IDiskSync System = new DiskSync();

    public void SyncFile(string path)
    {
        using SafeFileHandle handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }

    public void SyncFolder(string path)
    {
        // Windows does not open folders for writing; its file system has the names in its journal.
        if (OperatingSystem.IsWindows()) return;

        // .NET opens no folders.
        int descriptor = Open(path, flags: 0);
        if (descriptor < 0) throw new IOException($"The folder {path} cannot be put on the disk: {Marshal.GetLastPInvokeErrorMessage()}.");
        using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        RandomAccess.FlushToDisk(handle);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
