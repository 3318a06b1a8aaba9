using System.Text;
using FellowOakDicom.IO;
using FellowOakDicom.IO.Reader;
using Microsoft.Win32.SafeHandles;

namespace FellowOakDicom;

/// <content>How files are read.</content>
public partial class DicomFile
{
    /// <summary>Opens a file.</summary>
    /// <param name="fileName">The path.</param>
    /// <param name="readOption">What is done with large values; by default they stay in the file, which must not change while they do.</param>
    /// <param name="largeObjectSize">The number of bytes from which a value is large; 0 stands for 64 KiB.</param>
    /// <exception cref="DicomFileException">The file cannot be read; the message names file, byte offset and path.</exception>
    public static DicomFile Open(string fileName, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenFileAsync(fileName, null, new ParserOptions(readOption, LargeSize(largeObjectSize), null), isAsync: false).GetAwaiter().GetResult();

    /// <summary>Opens a file.</summary>
    /// <param name="fileName">The path.</param>
    /// <param name="fallbackEncoding">The character set of text where the data set states none.</param>
    /// <param name="stop">Tells whether to stop before an element; the file is partial then.</param>
    /// <param name="readOption">What is done with large values; by default they stay in the file, which must not change while they do.</param>
    /// <param name="largeObjectSize">The number of bytes from which a value is large; 0 stands for 64 KiB.</param>
    /// <exception cref="DicomFileException">The file cannot be read; the message names file, byte offset and path.</exception>
    public static DicomFile Open(string fileName, Encoding fallbackEncoding, Func<ParseState, bool>? stop = null, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenFileAsync(fileName, fallbackEncoding, new ParserOptions(readOption, LargeSize(largeObjectSize), stop), isAsync: false).GetAwaiter().GetResult();

    /// <summary>Opens a file from a stream, from where it stands.</summary>
    /// <param name="stream">The stream; it must stay open while large values stay in it.</param>
    /// <param name="readOption">What is done with large values; by default they stay in the stream if it can seek.</param>
    /// <param name="largeObjectSize">The number of bytes from which a value is large; 0 stands for 64 KiB.</param>
    /// <exception cref="DicomFileException">The file cannot be read; the message names byte offset and path.</exception>
    public static DicomFile Open(Stream stream, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenStreamAsync(stream, null, new ParserOptions(readOption, LargeSize(largeObjectSize), null), isAsync: false).GetAwaiter().GetResult();

    /// <summary>Opens a file from a stream, from where it stands.</summary>
    /// <param name="stream">The stream; it must stay open while large values stay in it.</param>
    /// <param name="fallbackEncoding">The character set of text where the data set states none.</param>
    /// <param name="stop">Tells whether to stop before an element; the file is partial then.</param>
    /// <param name="readOption">What is done with large values; by default they stay in the stream if it can seek.</param>
    /// <param name="largeObjectSize">The number of bytes from which a value is large; 0 stands for 64 KiB.</param>
    /// <exception cref="DicomFileException">The file cannot be read; the message names byte offset and path.</exception>
    public static DicomFile Open(Stream stream, Encoding fallbackEncoding, Func<ParseState, bool>? stop = null, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenStreamAsync(stream, fallbackEncoding, new ParserOptions(readOption, LargeSize(largeObjectSize), stop), isAsync: false).GetAwaiter().GetResult();

    /// <inheritdoc cref="Open(string, FileReadOption, int)"/>
    public static Task<DicomFile> OpenAsync(string fileName, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenFileAsync(fileName, null, new ParserOptions(readOption, LargeSize(largeObjectSize), null), isAsync: true);

    /// <inheritdoc cref="Open(string, Encoding, Func{ParseState, bool}, FileReadOption, int)"/>
    public static Task<DicomFile> OpenAsync(string fileName, Encoding fallbackEncoding, Func<ParseState, bool>? stop = null, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenFileAsync(fileName, fallbackEncoding, new ParserOptions(readOption, LargeSize(largeObjectSize), stop), isAsync: true);

    /// <inheritdoc cref="Open(Stream, FileReadOption, int)"/>
    public static Task<DicomFile> OpenAsync(Stream stream, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenStreamAsync(stream, null, new ParserOptions(readOption, LargeSize(largeObjectSize), null), isAsync: true);

    /// <inheritdoc cref="Open(Stream, Encoding, Func{ParseState, bool}, FileReadOption, int)"/>
    public static Task<DicomFile> OpenAsync(Stream stream, Encoding fallbackEncoding, Func<ParseState, bool>? stop = null, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenStreamAsync(stream, fallbackEncoding, new ParserOptions(readOption, LargeSize(largeObjectSize), stop), isAsync: true);

    private static int LargeSize(int size) => size <= 0 ? ParserOptions.DefaultLargeSize : size;

    private static Task<DicomFile> OpenFileAsync(string fileName, Encoding? fallback, ParserOptions options, bool isAsync)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        FileReference reference = new(fileName);
        DicomFile file = new() { File = reference };
        return file.GuardedAsync(async () =>
        {
            using SafeFileHandle handle = System.IO.File.OpenHandle(fileName, options: isAsync ? FileOptions.Asynchronous : FileOptions.None);
            await file.ReadAsync(reference.SourceOf(handle), fallback, options, isAsync).ConfigureAwait(false);
        });
    }

    private static Task<DicomFile> OpenStreamAsync(Stream stream, Encoding? fallback, ParserOptions options, bool isAsync)
    {
        ArgumentNullException.ThrowIfNull(stream);
        DicomFile file = new();
        return file.GuardedAsync(() => file.ReadAsync(stream.CanSeek ? new SeekableSource(stream) : new ForwardSource(stream), fallback, options, isAsync));
    }

    private static bool IsReadError(Exception error) =>
        error is DicomException and not DicomFileException or IOException or InvalidDataException or UnauthorizedAccessException or ObjectDisposedException or NotSupportedException;

    private async Task<DicomFile> GuardedAsync(Func<Task> read)
    {
        try
        {
            await read().ConfigureAwait(false);
            return this;
        }
        catch (Exception error) when (IsReadError(error))
        {
            throw new DicomFileException(this, $"{File?.Name ?? "The stream"} cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Drives the parser. Where it may wait (<paramref name="isAsync"/> is false) the task is complete when it is returned.</summary>
    private async Task ReadAsync(ByteSource source, Encoding? fallback, ParserOptions options, bool isAsync)
    {
        using FileParser parser = new(source, options, fallback is null ? null : [fallback]);
        (FileMetaInfo, Dataset, IsPartial) = (parser.MetaInfo, parser.Dataset, true);
        try
        {
            ParseStatus status;
            while ((status = parser.Run()) == ParseStatus.NeedBytes)
            {
                if (isAsync)
                {
                    await parser.Source.FillAsync(parser.Needed, CancellationToken.None).ConfigureAwait(false);
                }
                else
                {
                    parser.Source.Fill(parser.Needed);
                }
            }

            IsPartial = status == ParseStatus.Stopped;
        }
        catch
        {
            parser.Abandon();
            throw;
        }
        finally
        {
            Format = parser.Format;
        }
    }
}
