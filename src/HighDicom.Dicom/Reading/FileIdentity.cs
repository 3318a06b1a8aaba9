using Microsoft.Win32.SafeHandles;

namespace FellowOakDicom.IO.Reader;

/// <summary>What tells whether a file is still the one that was opened.</summary>
internal readonly record struct FileIdentity(long Length, DateTime LastWrite)
{
    public static FileIdentity Of(SafeFileHandle handle) => new(RandomAccess.GetLength(handle), File.GetLastWriteTimeUtc(handle));
}
