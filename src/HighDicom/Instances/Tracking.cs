using System.Text;

namespace HighDicom;

/// <summary>Names one finding (a lesion) in every object that describes it: segments, measurement groups, later time points.</summary>
/// <remarks>Tracking ID (0062,0020) and Tracking UID (0062,0021); in reports Tracking Identifier (112039, DCM) and Tracking Unique Identifier (112040, DCM).</remarks>
public sealed record Tracking
{
    private Tracking(string id, string uid) => (Id, Uid) = (id, uid);

    /// <summary>What people call the finding, such as "Lesion 1".</summary>
    public string Id { get; }

    /// <summary>The UID of the finding; the same at all time points.</summary>
    public string Uid { get; }

    /// <summary>A finding that is described for the first time.</summary>
    /// <param name="id">What people call it.</param>
    /// <param name="instances">Where the UID comes from; random below 2.25 by default. A deterministic source gives one UID for one id.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public static Tracking New(string id, InstanceSource? instances = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new Tracking(id, (instances ?? InstanceSource.Default).NewUid("tracking", Encoding.UTF8.GetBytes(id)));
    }

    /// <summary>A finding that an earlier object already named.</summary>
    /// <param name="id">What people call it.</param>
    /// <param name="uid">Its UID in the earlier object.</param>
    /// <exception cref="ArgumentException">The id is empty, or the UID is none.</exception>
    public static Tracking Continue(string id, string uid)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return new Tracking(id, ArgumentText.Uid(uid));
    }

    /// <summary>What an object says, whether or not it is a UID; null unless there is an id and a UID.</summary>
    internal static Tracking? Read(string? id, string? uid) => id is null || uid is null ? null : new Tracking(id, uid);
}
