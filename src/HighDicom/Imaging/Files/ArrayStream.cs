using System.IO.Compression;

namespace HighDicom;

/// <summary>The bytes of an array file, decompressed if they are compressed with gzip.</summary>
internal static class ArrayStream
{
    private const int BufferSize = 1 << 16;

    // No deflated byte stands for more than this many (a match of 258 bytes needs 2 bits).
    private const long HighestCompression = 1032;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="capacity">The most bytes that can come: what a header claims beyond that is not there, so that no memory need be taken for it.</param>
    internal static Stream Open(string path, out long capacity)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        try
        {
            Span<byte> start = stackalloc byte[2];
            bool isCompressed = file.ReadAtLeast(start, 2, throwOnEndOfStream: false) == 2 && start is [0x1F, 0x8B];
            file.Position = 0;
            capacity = isCompressed ? checked(file.Length * HighestCompression) : file.Length;
            return isCompressed ? new GZipStream(file, CompressionMode.Decompress) : file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Skips bytes, without memory for them.</summary>
    /// <exception cref="EndOfStreamException">There are not so many.</exception>
    internal static void Skip(Stream stream, long count)
    {
        Span<byte> buffer = stackalloc byte[1 << 12];
        for (; count > 0; count -= Math.Min(count, buffer.Length)) stream.ReadExactly(buffer[..(int)Math.Min(count, buffer.Length)]);
    }
}
