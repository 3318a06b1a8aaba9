namespace FellowOakDicom;

/// <summary>The file meta information, group 0002 (PS3.10 section 7.1).</summary>
public class DicomFileMetaInformation : DicomDataset
{
    private const ushort MetaGroup = 2;

    /// <summary>File meta information that names this implementation and nothing else.</summary>
    public DicomFileMetaInformation()
    {
        Version = [0, 1];
        ImplementationClassUID = DicomImplementation.ClassUID;
        ImplementationVersionName = DicomImplementation.Version;
    }

    /// <summary>File meta information for a data set: its SOP class, SOP instance and transfer syntax.</summary>
    /// <exception cref="DicomDataException">SOP Class UID or SOP Instance UID is missing.</exception>
    public DicomFileMetaInformation(DicomDataset dataset)
        : this()
    {
        ArgumentNullException.ThrowIfNull(dataset);
        MediaStorageSOPClassUID = dataset.GetSingleValue<DicomUID>(DicomTag.SOPClassUID);
        MediaStorageSOPInstanceUID = dataset.GetSingleValue<DicomUID>(DicomTag.SOPInstanceUID);
        TransferSyntax = dataset.InternalTransferSyntax;
    }

    /// <summary>A copy that names this implementation.</summary>
    public DicomFileMetaInformation(DicomFileMetaInformation metaInfo)
        : this()
    {
        ArgumentNullException.ThrowIfNull(metaInfo);
        foreach (DicomItem item in metaInfo)
        {
            if (item.Tag != DicomTag.FileMetaInformationVersion && item.Tag != DicomTag.ImplementationClassUID && item.Tag != DicomTag.ImplementationVersionName)
            {
                Add(item);
            }
        }
    }

    private DicomFileMetaInformation(DicomTransferSyntax syntax)
        : base(syntax)
    {
    }

    /// <summary>File Meta Information Version (0002,0001), two bytes.</summary>
    public byte[] Version
    {
        get => TryGetValues(DicomTag.FileMetaInformationVersion, out byte[]? bytes) ? bytes : [];
        set => AddOrUpdate(DicomTag.FileMetaInformationVersion, value);
    }

    /// <summary>Media Storage SOP Class UID (0002,0002); null if missing.</summary>
    public DicomUID? MediaStorageSOPClassUID
    {
        get => GetSingleValueOrDefault<DicomUID?>(DicomTag.MediaStorageSOPClassUID, null);
        set => AddOrUpdate(DicomTag.MediaStorageSOPClassUID, value);
    }

    /// <summary>Media Storage SOP Instance UID (0002,0003); null if missing.</summary>
    public DicomUID? MediaStorageSOPInstanceUID
    {
        get => GetSingleValueOrDefault<DicomUID?>(DicomTag.MediaStorageSOPInstanceUID, null);
        set => AddOrUpdate(DicomTag.MediaStorageSOPInstanceUID, value);
    }

    /// <summary>Transfer Syntax UID (0002,0010); explicit VR little endian if missing.</summary>
    public DicomTransferSyntax TransferSyntax
    {
        get => GetSingleValueOrDefault<DicomTransferSyntax?>(DicomTag.TransferSyntaxUID, null) ?? DicomTransferSyntax.ExplicitVRLittleEndian;
        set => AddOrUpdate(DicomTag.TransferSyntaxUID, value);
    }

    /// <summary>Implementation Class UID (0002,0012); null if missing.</summary>
    public DicomUID? ImplementationClassUID
    {
        get => GetSingleValueOrDefault<DicomUID?>(DicomTag.ImplementationClassUID, null);
        set => AddOrUpdate(DicomTag.ImplementationClassUID, value);
    }

    /// <summary>Implementation Version Name (0002,0013); null if missing.</summary>
    public string? ImplementationVersionName
    {
        get => GetSingleValueOrDefault<string?>(DicomTag.ImplementationVersionName, null);
        set => AddOrUpdate(DicomTag.ImplementationVersionName, value);
    }

    /// <summary>Source Application Entity Title (0002,0016); null if missing.</summary>
    public string? SourceApplicationEntityTitle
    {
        get => GetSingleValueOrDefault<string?>(DicomTag.SourceApplicationEntityTitle, null);
        set => AddOrUpdate(DicomTag.SourceApplicationEntityTitle, value);
    }

    /// <summary>Sending Application Entity Title (0002,0017); null if missing.</summary>
    public string? SendingApplicationEntityTitle
    {
        get => GetSingleValueOrDefault<string?>(DicomTag.SendingApplicationEntityTitle, null);
        set => AddOrUpdate(DicomTag.SendingApplicationEntityTitle, value);
    }

    /// <summary>Receiving Application Entity Title (0002,0018); null if missing.</summary>
    public string? ReceivingApplicationEntityTitle
    {
        get => GetSingleValueOrDefault<string?>(DicomTag.ReceivingApplicationEntityTitle, null);
        set => AddOrUpdate(DicomTag.ReceivingApplicationEntityTitle, value);
    }

    /// <summary>Private Information Creator UID (0002,0100); null if missing.</summary>
    public DicomUID? PrivateInformationCreatorUID
    {
        get => GetSingleValueOrDefault<DicomUID?>(DicomTag.PrivateInformationCreatorUID, null);
        set => AddOrUpdate(DicomTag.PrivateInformationCreatorUID, value);
    }

    /// <summary>Private Information (0002,0102); null if missing.</summary>
    public byte[]? PrivateInformation
    {
        get => TryGetValues(DicomTag.PrivateInformation, out byte[]? bytes) ? bytes : null;
        set => AddOrUpdate(DicomTag.PrivateInformation, value);
    }

    /// <summary>The name of this machine as an application entity title, at most 16 characters.</summary>
    public static string CreateSourceApplicationEntityTitle()
    {
        const int MaxLength = 16;
        string name = Environment.MachineName;
        return name.Length <= MaxLength ? name : name[..MaxLength];
    }

    /// <summary>Refuses tags of other groups than 0002.</summary>
    /// <exception cref="DicomDataException">The tag has another group.</exception>
    protected override void ValidateTag(DicomTag tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (tag.Group != MetaGroup)
        {
            throw new DicomDataException($"Tag {tag} does not belong into the file meta information, group 0002");
        }
    }

    /// <summary>A short name.</summary>
    public override string ToString() => "DICOM File Meta Info";

    internal static DicomFileMetaInformation Empty() => new(DicomTransferSyntax.ExplicitVRLittleEndian);
}
