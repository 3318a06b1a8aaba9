using FellowOakDicom.IO;
using FellowOakDicom.IO.Writer;

namespace FellowOakDicom;

/// <content>How files are written.</content>
public partial class DicomFile
{
    /// <summary>
    /// Writes the file. It is written beside its place under another name, and takes the place when it is complete: whatever fails, no half file is left,
    /// and a file that was there stays. Large values may still live in the file that is replaced.
    /// </summary>
    /// <exception cref="DicomFileException">The file cannot be written.</exception>
    public void Save(string fileName, DicomWriteOptions? options = null) => SaveAsync(fileName, options, isAsync: false).GetAwaiter().GetResult();

    /// <inheritdoc cref="Save(string, DicomWriteOptions)"/>
    public Task SaveAsync(string fileName, DicomWriteOptions? options = null) => SaveAsync(fileName, options, isAsync: true);

    /// <summary>Writes the file to a stream.</summary>
    /// <exception cref="DicomFileException">The file cannot be written.</exception>
    public void Save(Stream stream, DicomWriteOptions? options = null) => SaveAsync(stream, options, isAsync: false).GetAwaiter().GetResult();

    /// <inheritdoc cref="Save(Stream, DicomWriteOptions)"/>
    public Task SaveAsync(Stream stream, DicomWriteOptions? options = null) => SaveAsync(stream, options, isAsync: true);

    private async Task SaveAsync(string fileName, DicomWriteOptions? options, bool isAsync)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        string temporary = TemporaryName(fileName);
        try
        {
            FileWriter writer = Prepare(options, isAsync);
            FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, isAsync);
            await using (stream.ConfigureAwait(false))
            {
                await writer.WriteAsync(stream).ConfigureAwait(false);
            }

            Replace(temporary, fileName, writer);
        }
        catch (Exception error)
        {
            Discard(temporary);
            if (IsReadError(error))
            {
                throw NotWritten(fileName, error);
            }

            throw;
        }
    }

    private async Task SaveAsync(Stream stream, DicomWriteOptions? options, bool isAsync)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            await Prepare(options, isAsync).WriteAsync(stream).ConfigureAwait(false);
        }
        catch (Exception error) when (IsReadError(error))
        {
            throw NotWritten("The file", error);
        }
    }

    private static string TemporaryName(string fileName) => $"{fileName}.{Guid.NewGuid():N}.tmp";

    private static void Discard(string temporary)
    {
        if (System.IO.File.Exists(temporary))
        {
            System.IO.File.Delete(temporary);
        }
    }

    private DicomFileException NotWritten(string name, Exception error) => new(this, $"{name} cannot be written: {error.Message}", error);

    private FileWriter Prepare(DicomWriteOptions? options, bool isAsync)
    {
        OnSave();
        DicomFileMetaInformation metaInfo = new(FileMetaInfo);

        // The file meta information tells what is in the file, whatever was changed since it was made.
        if (Dataset.TryGetSingleValue(DicomTag.SOPClassUID, out DicomUID? sopClass) && Dataset.TryGetSingleValue(DicomTag.SOPInstanceUID, out DicomUID? instance))
        {
            (metaInfo.MediaStorageSOPClassUID, metaInfo.MediaStorageSOPInstanceUID) = (sopClass, instance);
        }

        if (!metaInfo.Contains(DicomTag.TransferSyntaxUID))
        {
            metaInfo.TransferSyntax = Dataset.InternalTransferSyntax;
        }

        CheckPixelData(metaInfo.TransferSyntax);
        return new FileWriter(metaInfo, Dataset, options ?? new DicomWriteOptions(), isAsync);
    }

    private void CheckPixelData(DicomTransferSyntax syntax)
    {
        bool isEncapsulated = Dataset.GetDicomItem<DicomFragmentSequence>(DicomTag.PixelData) is not null;
        bool isNative = Dataset.GetDicomItem<DicomElement>(DicomTag.PixelData) is not null;
        if (syntax.IsEncapsulated ? isNative : isEncapsulated)
        {
            throw new DicomDataException($"Pixel Data (7fe0,0010) is {(isNative ? "native" : "encapsulated")}, which transfer syntax {syntax} does not allow");
        }
    }

    /// <summary>Puts the complete file into its place; values that lived in the one it replaces are found in the new one from now on.</summary>
    private void Replace(string temporary, string fileName, FileWriter writer)
    {
        FileReference place = new(fileName);
        ReplacedFile replaced = new(place, writer.Values);
        System.IO.File.Move(temporary, fileName, overwrite: true);
        replaced.Follow(place);
        place.Identify();
        File = place;
    }
}
