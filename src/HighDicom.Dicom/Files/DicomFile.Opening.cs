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
        OpenFile(fileName, null, new ParserOptions(readOption, LargeSize(largeObjectSize), null));

    /// <summary>Opens a file.</summary>
    /// <param name="fileName">The path.</param>
    /// <param name="fallbackEncoding">The character set of text where the data set states none.</param>
    /// <param name="stop">Tells whether to stop before an element; the file is partial then.</param>
    /// <param name="readOption">What is done with large values; by default they stay in the file, which must not change while they do.</param>
    /// <param name="largeObjectSize">The number of bytes from which a value is large; 0 stands for 64 KiB.</param>
    /// <exception cref="DicomFileException">The file cannot be read; the message names file, byte offset and path.</exception>
    public static DicomFile Open(string fileName, Encoding fallbackEncoding, Func<ParseState, bool>? stop = null, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenFile(fileName, fallbackEncoding, new ParserOptions(readOption, LargeSize(largeObjectSize), stop));

    /// <summary>Opens a file from a stream, from where it stands.</summary>
    /// <param name="stream">The stream; it must stay open while large values stay in it.</param>
    /// <param name="readOption">What is done with large values; by default they stay in the stream if it can seek.</param>
    /// <param name="largeObjectSize">The number of bytes from which a value is large; 0 stands for 64 KiB.</param>
    /// <exception cref="DicomFileException">The file cannot be read; the message names byte offset and path.</exception>
    public static DicomFile Open(Stream stream, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenStream(stream, null, new ParserOptions(readOption, LargeSize(largeObjectSize), null));

    /// <summary>Opens a file from a stream, from where it stands.</summary>
    /// <param name="stream">The stream; it must stay open while large values stay in it.</param>
    /// <param name="fallbackEncoding">The character set of text where the data set states none.</param>
    /// <param name="stop">Tells whether to stop before an element; the file is partial then.</param>
    /// <param name="readOption">What is done with large values; by default they stay in the stream if it can seek.</param>
    /// <param name="largeObjectSize">The number of bytes from which a value is large; 0 stands for 64 KiB.</param>
    /// <exception cref="DicomFileException">The file cannot be read; the message names byte offset and path.</exception>
    public static DicomFile Open(Stream stream, Encoding fallbackEncoding, Func<ParseState, bool>? stop = null, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenStream(stream, fallbackEncoding, new ParserOptions(readOption, LargeSize(largeObjectSize), stop));

    /// <inheritdoc cref="Open(string, FileReadOption, int)"/>
    public static Task<DicomFile> OpenAsync(string fileName, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenFileAsync(fileName, null, new ParserOptions(readOption, LargeSize(largeObjectSize), null));

    /// <inheritdoc cref="Open(string, Encoding, Func{ParseState, bool}, FileReadOption, int)"/>
    public static Task<DicomFile> OpenAsync(string fileName, Encoding fallbackEncoding, Func<ParseState, bool>? stop = null, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenFileAsync(fileName, fallbackEncoding, new ParserOptions(readOption, LargeSize(largeObjectSize), stop));

    /// <inheritdoc cref="Open(Stream, FileReadOption, int)"/>
    public static Task<DicomFile> OpenAsync(Stream stream, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenStreamAsync(stream, null, new ParserOptions(readOption, LargeSize(largeObjectSize), null));

    /// <inheritdoc cref="Open(Stream, Encoding, Func{ParseState, bool}, FileReadOption, int)"/>
    public static Task<DicomFile> OpenAsync(Stream stream, Encoding fallbackEncoding, Func<ParseState, bool>? stop = null, FileReadOption readOption = FileReadOption.Default, int largeObjectSize = 0) =>
        OpenStreamAsync(stream, fallbackEncoding, new ParserOptions(readOption, LargeSize(largeObjectSize), stop));

    private static int LargeSize(int size) => size <= 0 ? ParserOptions.DefaultLargeSize : size;

    private static DicomFile OpenFile(string fileName, Encoding? fallback, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        DicomFile file = new() { File = new FileReference(fileName) };
        return file.Guarded(() =>
        {
            using SafeFileHandle handle = System.IO.File.OpenHandle(fileName);
            return file.Read(((FileReference)file.File).SourceOf(handle), fallback, options);
        });
    }

    private static DicomFile OpenStream(Stream stream, Encoding? fallback, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        DicomFile file = new();
        return file.Guarded(() => file.Read(stream.CanSeek ? new SeekableSource(stream) : new ForwardSource(stream), fallback, options));
    }

    private static async Task<DicomFile> OpenFileAsync(string fileName, Encoding? fallback, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        DicomFile file = new() { File = new FileReference(fileName) };
        try
        {
            using SafeFileHandle handle = System.IO.File.OpenHandle(fileName, options: FileOptions.Asynchronous);
            return await file.ReadAsync(((FileReference)file.File).SourceOf(handle), fallback, options).ConfigureAwait(false);
        }
        catch (Exception error) when (IsReadError(error))
        {
            throw file.Failure(error);
        }
    }

    private static async Task<DicomFile> OpenStreamAsync(Stream stream, Encoding? fallback, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        DicomFile file = new();
        try
        {
            ByteSource source = stream.CanSeek ? new SeekableSource(stream) : new ForwardSource(stream);
            return await file.ReadAsync(source, fallback, options).ConfigureAwait(false);
        }
        catch (Exception error) when (IsReadError(error))
        {
            throw file.Failure(error);
        }
    }

    private static bool IsReadError(Exception error) =>
        error is DicomException and not DicomFileException or IOException or InvalidDataException or UnauthorizedAccessException or ObjectDisposedException or NotSupportedException;

    private DicomFile Guarded(Func<DicomFile> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (IsReadError(error))
        {
            throw Failure(error);
        }
    }

    private DicomFileException Failure(Exception error) => new(this, $"{File?.Name ?? "The stream"} cannot be read: {error.Message}", error);

    private DicomFile Read(ByteSource source, Encoding? fallback, ParserOptions options)
    {
        FileParser parser = Begin(source, fallback, options);
        try
        {
            ParseStatus status;
            while ((status = parser.Run()) == ParseStatus.NeedBytes)
            {
                parser.Source.Fill(parser.Needed);
            }

            IsPartial = status == ParseStatus.Stopped;
            return this;
        }
        catch
        {
            parser.Abandon();
            IsPartial = true;
            throw;
        }
        finally
        {
            Format = parser.Format;
        }
    }

    private async Task<DicomFile> ReadAsync(ByteSource source, Encoding? fallback, ParserOptions options)
    {
        FileParser parser = Begin(source, fallback, options);
        try
        {
            ParseStatus status;
            while ((status = parser.Run()) == ParseStatus.NeedBytes)
            {
                await parser.Source.FillAsync(parser.Needed, CancellationToken.None).ConfigureAwait(false);
            }

            IsPartial = status == ParseStatus.Stopped;
            return this;
        }
        catch
        {
            parser.Abandon();
            IsPartial = true;
            throw;
        }
        finally
        {
            Format = parser.Format;
        }
    }

    private FileParser Begin(ByteSource source, Encoding? fallback, ParserOptions options)
    {
        FileParser parser = new(source, options, fallback is null ? null : [fallback]);
        (FileMetaInfo, Dataset) = (parser.MetaInfo, parser.Dataset);
        return parser;
    }
}
