using FellowOakDicom;

namespace HighDicom.Modules;

/// <summary>A view of one of the groups that repeat an attribute, such as the overlays of an image (60xx).</summary>
public abstract class RepeatingGroup : DatasetView
{
    private protected RepeatingGroup(DicomDataset dataset, int group)
        : base(dataset) => Group = group;

    /// <summary>The group number, for example 0x6002.</summary>
    public int Group { get; }

    private protected DicomTag Tag(ushort element) => new((ushort)Group, element);
}
