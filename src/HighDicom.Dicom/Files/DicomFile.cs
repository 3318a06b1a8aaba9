using FellowOakDicom.IO;
using FellowOakDicom.IO.Reader;

namespace FellowOakDicom;

/// <summary>A DICOM file: file meta information and a data set (PS3.10).</summary>
public partial class DicomFile
{
    /// <summary>A file with an empty data set.</summary>
    public DicomFile()
        : this(new DicomFileMetaInformation(), [])
    {
    }

    /// <summary>A file of the given data set.</summary>
    /// <exception cref="DicomDataException">SOP Class UID or SOP Instance UID is missing.</exception>
    public DicomFile(DicomDataset dataset)
        : this(new DicomFileMetaInformation(dataset), dataset)
    {
    }

    internal DicomFile(DicomFileMetaInformation metaInfo, DicomDataset dataset) =>
        (FileMetaInfo, Dataset, Format) = (metaInfo, dataset, DicomFileFormat.DICOM3);

    /// <summary>Where the file was read from or last written to; null for streams.</summary>
    public IFileReference? File { get; protected set; }

    /// <summary>The form of the file.</summary>
    public DicomFileFormat Format { get; protected set; }

    /// <summary>The file meta information.</summary>
    public DicomFileMetaInformation FileMetaInfo { get; protected set; }

    /// <summary>The data set.</summary>
    public DicomDataset Dataset { get; protected set; }

    /// <summary>Whether reading stopped before the end because the caller wanted it.</summary>
    public bool IsPartial { get; protected set; }

    /// <summary>Whether the file has the prefix DICM behind a preamble of 128 bytes.</summary>
    public static bool HasValidHeader(string path)
    {
        const int PreambleLength = 128;
        using FileStream stream = System.IO.File.OpenRead(path);
        Span<byte> start = stackalloc byte[PreambleLength + 4];
        return stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start[PreambleLength..].SequenceEqual("DICM"u8);
    }

    /// <summary>The path, or what kind of file it is.</summary>
    public override string ToString() => File is null ? "DICOM File" : $"DICOM File [{File.Name}]";

    /// <summary>Throws if reading ended with an error.</summary>
    /// <exception cref="DicomFileException">Reading ended with an error.</exception>
    protected static void HandleOpenError(DicomFile dicomFile, DicomReaderResult result)
    {
        if (result == DicomReaderResult.Error)
        {
            throw new DicomFileException(dicomFile, $"{dicomFile} cannot be read");
        }
    }

    /// <summary>Called before the file is written.</summary>
    protected virtual void OnSave()
    {
    }
}
