"""A store in a bucket of S3, Google and Azure: the same entries and proofs, nobody's file lost."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from declaim.errors import DamagedEntry, NotAStore, UnreadableSource
from declaim.pipeline import render
from declaim.settings.options import Options
from declaim.store import Store, objects, recipe, upkeep
from declaim.store.entry_bytes import framed
from declaim.store.objects import ObjectStore, store_in
from kit.article import Render
from kit.bucket import Way, new_bucket, way_to

pytestmark = pytest.mark.needs("cloud")
KEY = recipe("test/1", "a text")


@pytest.fixture(
    scope="module",
    params=[
        "s3",
        pytest.param("gs", marks=pytest.mark.needs("gs")),
        pytest.param("az", marks=pytest.mark.needs("azurite")),
    ],
)
def way(request: pytest.FixtureRequest) -> Iterator[Way]:
    """A server of each cloud."""
    with way_to(request.param) as way:
        yield way


@pytest.fixture
def bucket(way: Way, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ObjectStore:
    """An empty bucket as a store."""
    for name, value in way.environment.items():
        monkeypatch.setenv(name, value)
    return ObjectStore(new_bucket(way), tmp_path / "front")


def elsewhere(store: ObjectStore, tmp_path: Path) -> ObjectStore:
    """The same store from another machine, which has nothing of it yet."""
    return ObjectStore(store.address, tmp_path / "other-front")


def test_an_entry_is_found_on_every_machine(bucket: ObjectStore, tmp_path: Path) -> None:
    other = elsewhere(bucket, tmp_path)
    assert other.missing([KEY]) == {KEY}
    bucket.put(KEY, b"head", b"payload")
    assert (other.head(KEY), other.read(KEY)) == (b"head", b"payload")
    assert other.missing([KEY]) == set()
    assert Store(other.folder).read(KEY) == b"payload"


def test_an_object_has_the_bytes_of_a_file(bucket: ObjectStore, tmp_path: Path) -> None:
    folder = Store(tmp_path / "folder")
    for store in (bucket, folder):
        store.put(KEY, b"head", b"payload")
    found = bucket.object(f"{KEY[:2]}/{KEY}")
    assert found
    assert found.start == folder.path(KEY).read_bytes()


def test_an_entry_is_asked_for_once_and_then_read_from_the_folder_in_front(
    bucket: ObjectStore, way: Way, tmp_path: Path
) -> None:
    bucket.put(KEY, b"head", b"payload")
    other = elsewhere(bucket, tmp_path)
    other.claim()
    other.read(KEY)
    way.asked.clear()
    assert other.read(KEY) == b"payload"
    assert way.asked == {}


def test_a_damaged_object_is_deleted_and_can_be_put_again(
    bucket: ObjectStore, tmp_path: Path
) -> None:
    bucket.put(KEY, b"head", b"payload")
    name = f"{KEY[:2]}/{KEY}"
    found = bucket.object(name)
    assert found
    bucket.replace(name, found.start[:-1] + b"?", found.meta)
    other = elsewhere(bucket, tmp_path)
    with pytest.raises(DamagedEntry):
        other.read(KEY)
    assert bucket.object(name) is None
    other.put(KEY, b"head", b"payload")
    assert elsewhere(bucket, tmp_path).read(KEY) == b"payload"


def test_a_damaged_object_that_nobody_read_is_replaced(bucket: ObjectStore, tmp_path: Path) -> None:
    bucket.claim()
    bucket.create(f"{KEY[:2]}/{KEY}", framed(KEY, b"head", b"payload")[:-1])
    bucket.put(KEY, b"head", b"payload")
    assert elsewhere(bucket, tmp_path).read(KEY) == b"payload"


@pytest.mark.parametrize("content", [b"a thesis", b"x" * 100_000])
def test_a_foreign_object_is_neither_replaced_nor_deleted(
    bucket: ObjectStore, tmp_path: Path, content: bytes
) -> None:
    bucket.claim()
    name = f"{KEY[:2]}/{KEY}"
    bucket.create(name, content)
    bucket.put(KEY, b"head", b"payload")
    assert elsewhere(bucket, tmp_path).read(KEY) == b"payload"
    upkeep.check(bucket)
    upkeep.shrink(bucket, 0)
    found = bucket.object(name)
    assert found
    assert found.start == content
    assert bucket.object(f"aside/{KEY}") is None


def test_an_address_that_holds_other_things_is_refused(bucket: ObjectStore) -> None:
    bucket.create("photos/one.jpg", b"a photo")
    with pytest.raises(NotAStore, match=r"it holds photos/one\.jpg"):
        bucket.put(KEY, b"", b"payload")


def test_a_bucket_that_is_not_there_says_so(
    bucket: ObjectStore, way: Way, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if way.cloud == "gs":  # fake-gcs-server answers 500 where Google answers 404
        monkeypatch.setattr(way, "status", 404)
    nowhere = ObjectStore(bucket.address.replace("bucket-", "no-bucket-"), tmp_path / "nowhere")
    with pytest.raises(UnreadableSource, match=r"cannot read \w\w://no-bucket-.*/clips: ") as said:
        nowhere.put(KEY, b"", b"payload")
    assert "\n" not in str(said.value)


def test_a_server_that_knows_no_credentials_leads_to_the_variables(
    bucket: ObjectStore, way: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(way, "status", 403)
    names = {"s3": "AWS_ACCESS_KEY_ID", "gs": "GOOGLE_APP", "az": "AZURE_STORAGE_ACCOUNT_NAME"}
    with pytest.raises(UnreadableSource, match=f"answers 403.*; set {names[way.cloud]}"):
        bucket.claim()


def test_a_server_in_trouble_is_asked_again(bucket: ObjectStore, way: Way, tmp_path: Path) -> None:
    bucket.claim()
    way.troubles += [500, 503, 503]
    bucket.put(KEY, b"head", b"payload")
    way.troubles += [503, 500]
    assert elsewhere(bucket, tmp_path).read(KEY) == b"payload"
    assert way.troubles == []


def test_upkeep_counts_checks_and_deletes_the_least_recently_used(
    bucket: ObjectStore, tmp_path: Path
) -> None:
    keys = [recipe("test/1", number) for number in range(3)]
    for key in keys:
        bucket.put(key, b"", key.encode())
    name = f"{keys[0][:2]}/{keys[0]}"
    found = bucket.object(name)
    assert found
    bucket.replace(name, found.start[:-1] + b"?", found.meta)
    size = len(found.start)
    assert upkeep.contents(bucket) == upkeep.Contents(3, 3 * size, 0)
    assert upkeep.check(bucket) == (3, upkeep.Deleted(1, size))
    assert upkeep.prune(bucket, 1) == upkeep.Deleted()
    assert upkeep.shrink(bucket, 2 * size - 1).files == 1
    assert upkeep.prune(bucket, 0) == upkeep.Deleted(1, size)
    assert [elsewhere(bucket, tmp_path).head(key) for key in keys] == [None] * 3


def test_an_entry_that_is_used_after_a_day_is_put_again_so_that_it_stays(
    bucket: ObjectStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket.put(KEY, b"head", b"payload")
    before = next(meta for _, meta in bucket.listed())["last_modified"]
    other = elsewhere(bucket, tmp_path)
    monkeypatch.setattr(objects, "_DAY", timedelta(days=-1))
    assert other.head(KEY) == b"head"
    found = bucket.object(f"{KEY[:2]}/{KEY}")
    assert found
    assert found.meta["last_modified"] >= before
    assert datetime.now(UTC) - found.meta["last_modified"] < timedelta(minutes=5)


def test_a_render_sounds_the_same_from_a_bucket(
    bucket: ObjectStore, article: Path, rendered: Render, tmp_path: Path
) -> None:
    near = rendered("article.m4b")
    far = render(article, tmp_path / "far" / "article.m4b", Options(voice="tone"), store=bucket)
    assert far.path.read_bytes() == near.path.read_bytes()
    other = elsewhere(bucket, tmp_path)
    again = render(article, tmp_path / "far" / "article.m4b", Options(voice="tone"), store=other)
    assert (again.effort.spoken, again.effort.encoded) == (0, 0)


def test_an_address_names_a_store_in_the_cloud_and_a_path_a_folder(tmp_path: Path) -> None:
    assert type(store_in(tmp_path)) is Store
    for address in ("s3://bucket/prefix", "gs://bucket", "az://container/prefix"):
        assert str(store_in(address)) == address
