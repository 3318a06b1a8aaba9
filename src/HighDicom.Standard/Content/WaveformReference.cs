using FellowOakDicom;

namespace HighDicom.Content;

/// <summary>A reference to a waveform or to some channels of it (PS3.3 C.18.5).</summary>
public sealed class WaveformReference
{
    /// <summary>A reference.</summary>
    /// <param name="instance">The waveform.</param>
    /// <param name="channels">Multiplex group and channel, both counted from 1; none means all channels. Channel 0 stands for all of its group.</param>
    public WaveformReference(CompositeReference instance, IEnumerable<(ushort MultiplexGroup, ushort Channel)>? channels = null)
    {
        ArgumentNullException.ThrowIfNull(instance);
        (Instance, Channels) = (instance, [.. channels ?? []]);
    }

    /// <summary>The waveform.</summary>
    public CompositeReference Instance { get; }

    /// <summary>Referenced Waveform Channels (0040,A0B0) as pairs of multiplex group and channel; empty means all.</summary>
    public IReadOnlyList<(ushort MultiplexGroup, ushort Channel)> Channels { get; }

    internal static WaveformReference? Read(DicomDataset content) =>
        CompositeReference.Read(content) is { } instance
            ? new WaveformReference(
                instance,
                (content.FirstItem(DicomTag.ReferencedSOPSequence)?.Numbers<ushort>(DicomTag.ReferencedWaveformChannels) ?? [])
                    .Chunk(2).Where(pair => pair.Length == 2).Select(pair => (pair[0], pair[1])))
            : null;

    internal DicomDataset ToItem()
    {
        DicomDataset item = Instance.ToItem();
        if (Channels.Count > 0)
        {
            item.Add(new DicomUnsignedShort(DicomTag.ReferencedWaveformChannels, [.. Channels.SelectMany(pair => new[] { pair.MultiplexGroup, pair.Channel })]));
        }

        return item;
    }
}
