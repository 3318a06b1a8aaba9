using FellowOakDicom;
using Microsoft.Win32.SafeHandles;

namespace HighDicom;

/// <summary>A file whose large parts are read by their place, without the data layer.</summary>
internal sealed class RawFile
{
    private readonly long _length;
    private readonly DateTime _written;

    private RawFile(string path, SafeFileHandle handle, RawLayout layout) =>
        (Path, Layout, _length, _written) = (path, layout, RandomAccess.GetLength(handle), File.GetLastWriteTimeUtc(handle));

    internal string Path { get; }

    internal RawLayout Layout { get; }

    /// <summary>Looks at a file.</summary>
    /// <returns>Null if it cannot be opened, or not be read this way.</returns>
    internal static RawFile? TryOpen(string path)
    {
        try
        {
            using SafeFileHandle handle = File.OpenHandle(path);
            return new RawLayoutReader(handle).Read() is { } layout ? new RawFile(System.IO.Path.GetFullPath(path), handle, layout) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Opens the file for reading.</summary>
    /// <exception cref="InvalidDataException">The file is not the one that was looked at any more.</exception>
    internal SafeFileHandle OpenHandle()
    {
        SafeFileHandle handle = File.OpenHandle(Path, share: FileShare.ReadWrite | FileShare.Delete);
        if (RandomAccess.GetLength(handle) == _length && File.GetLastWriteTimeUtc(handle) == _written) return handle;
        handle.Dispose();
        throw new InvalidDataException($"{Path} was changed since it was opened: open the segmentation again.");
    }

    /// <summary>Fills a buffer from an offset on.</summary>
    /// <exception cref="InvalidDataException">The file ends before.</exception>
    internal void Read(SafeFileHandle handle, long offset, Span<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            int count = RandomAccess.Read(handle, buffer, offset);
            if (count == 0) throw new InvalidDataException($"{Path} ends at byte {offset}: it was cut since it was opened.");
            buffer = buffer[count..];
            offset += count;
        }
    }

    /// <summary>The attributes before the frames' groups.</summary>
    internal DicomDataset ReadHeader() =>
        DicomFile.Open(Path, DicomEncoding.Default, static state => state.SequenceDepth == 0 && state.Tag is { } tag && tag.CompareTo(DicomTag.PerFrameFunctionalGroupsSequence) >= 0).Dataset;
}
