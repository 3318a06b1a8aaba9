using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using FellowOakDicom.IO.Writer;

namespace HighDicom;

/// <summary>Saves objects as files: whole or not at all, also over the file that the object was read from.</summary>
internal static class InstanceFile
{
    /// <param name="dataset">The object.</param>
    /// <param name="path">The file.</param>
    /// <param name="durable">Whether to wait for the disk.</param>
    /// <param name="options">How it is written; null for undefined lengths.</param>
    internal static void Save(DicomDataset dataset, string path, bool durable = false, DicomWriteOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (File.Exists(path)) Detach(dataset, Path.GetFullPath(path));
        AtomicFile.Write(path, temporary => new DicomFile(dataset).Save(temporary, options), durable ? DiskSync.System : null);
    }

    /// <summary>Stated lengths of sequences and items, so that readers can pass over the functional groups of thousands of frames.</summary>
    internal static DicomWriteOptions StatedLengths => new() { ExplicitLengthSequences = true, ExplicitLengthSequenceItems = true };

    // Values that are read on demand from the file about to be replaced are taken into memory: their places in the new file are others.
    private static void Detach(DicomDataset dataset, string path)
    {
        foreach (DicomItem item in dataset.ToArray())
        {
            switch (item)
            {
                case DicomSequence sequence:
                    foreach (DicomDataset nested in sequence.Items) Detach(nested, path);
                    break;
                case DicomFragmentSequence fragments:
                    for (int i = 0; i < fragments.Fragments.Count; i++)
                    {
                        if (LivesIn(fragments.Fragments[i], path)) fragments.Fragments[i] = new MemoryByteBuffer(fragments.Fragments[i].Data);
                    }

                    break;
                case DicomElement element when !element.ValueRepresentation.IsStringEncoded && LivesIn(element.Buffer, path):
                    dataset.AddOrUpdate(InMemory(element));
                    break;
            }
        }
    }

    private static bool LivesIn(IByteBuffer buffer, string path) =>
        buffer is FileByteBuffer file && string.Equals(Path.GetFullPath(file.File.Name), path, StringComparison.Ordinal);

    // Only value representations with lengths of 32 bits hold values that are large enough to stay in the file. Text is not asked for
    // its bytes: it has none before the object's character set is known, which is when it is written.
    private static DicomElement InMemory(DicomElement element)
    {
        var bytes = new MemoryByteBuffer(element.Buffer.Data);
        return element.ValueRepresentation.Code switch
        {
            "OB" => new DicomOtherByte(element.Tag, bytes),
            "OW" => new DicomOtherWord(element.Tag, bytes),
            "OD" => new DicomOtherDouble(element.Tag, bytes),
            "OF" => new DicomOtherFloat(element.Tag, bytes),
            "OL" => new DicomOtherLong(element.Tag, bytes),
            "OV" => new DicomOtherVeryLong(element.Tag, bytes),
            "SV" => new DicomSignedVeryLong(element.Tag, bytes),
            "UV" => new DicomUnsignedVeryLong(element.Tag, bytes),
            _ => new DicomUnknown(element.Tag, bytes),
        };
    }
}
